import type { TextIndex } from '../../page/article/text-index.ts';
import type { NoteView } from '../note/note-view.ts';

/** The live ranges of a note's words; empty where they cannot be placed. */
export interface PlacedWords {
  readonly ranges: readonly Range[];
  /** The value within the words, which carries the mark, and the rest of them; both missing where no value is told. */
  readonly value?: readonly Range[];
  readonly rest?: readonly Range[];
}

const isWordPart = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Where the value stands in the quote, as a word of its own; null where it does not. */
export function valueInQuote({
  quote,
  articleSays,
}: Pick<NoteView, 'quote' | 'articleSays'>): { readonly start: number; readonly end: number } | null {
  if (articleSays === null || articleSays === '' || articleSays === quote) return null;
  for (let at = quote.indexOf(articleSays); at >= 0; at = quote.indexOf(articleSays, at + 1)) {
    const end = at + articleSays.length;
    if (!isWordPart(quote[at - 1]) && !isWordPart(quote[end])) return { start: at, end };
  }
  return null;
}

/** Places a note that begins at `start` of the index's text. */
export function placeWords(note: NoteView, start: number, index: TextIndex): PlacedWords {
  const end = start + note.end - note.start;
  const ranges = index.rangesOf(start, end);
  const value = ranges.length > 0 ? valueInQuote(note) : null;
  if (value === null) return { ranges };
  const strong = index.rangesOf(start + value.start, start + value.end);
  if (strong.length === 0) return { ranges };
  const between = (from: number, to: number): readonly Range[] =>
    index.text.slice(from, to).trim() === '' ? [] : index.rangesOf(from, to);
  const rest = [...between(start, start + value.start), ...between(start + value.end, end)];
  return { ranges, value: strong, rest };
}
