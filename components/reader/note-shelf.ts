import { normalise } from '../../page/article/normalise.ts';
import type { NoteView } from '../note/note-view.ts';
import type { PlacedWords } from './placed-words.ts';

/** A note with the live ranges of its words; no ranges where the words could not be found on the page. */
export interface ShelvedNote extends PlacedWords {
  readonly note: NoteView;
}

const isAlive = (range: Range): boolean => !range.collapsed && range.startContainer.isConnected;

function isBefore(a: ShelvedNote, b: ShelvedNote): number {
  const [first] = a.ranges;
  const [second] = b.ranges;
  if (!first || !second) return 0;
  try {
    return first.compareBoundaryPoints(Range.START_TO_START, second);
  } catch {
    // In two documents or detached: their order means nothing.
    return 0;
  }
}

function withOwnId(note: NoteView, taken: ReadonlySet<string>): NoteView {
  if (!taken.has(note.id)) return note;
  const kind = note.id.replace(/~\d+$/, '');
  let count = 2;
  while (taken.has(`${kind}~${count}`)) count += 1;
  return { ...note, id: `${kind}~${count}` };
}

/**
 * What is left of the notes after parts of the page changed: a note goes when its words are gone or lie in a part
 * that is read anew. A note that never had a place stays in the list.
 */
export const withoutChanged = (shelf: readonly ShelvedNote[], changed: readonly Element[]): ShelvedNote[] =>
  shelf.filter(
    ({ ranges }) =>
      ranges.every(isAlive) &&
      !ranges.some((range) => changed.some((element) => element.contains(range.startContainer))),
  );

/** A note without a place stays as long as its words stand in the article; a table's cells are told apart by " | ". */
export function withoutVanished(shelf: readonly ShelvedNote[], article: Element): ShelvedNote[] {
  if (shelf.every(({ ranges }) => ranges.length > 0)) return [...shelf];
  const text = normalise(article.textContent ?? '');
  return shelf.filter(
    ({ ranges, note }) => ranges.length > 0 || note.quote.split(' | ').every((words) => text.includes(words)),
  );
}

const isSameClaim = (a: NoteView, b: NoteView): boolean =>
  a.quote === b.quote && a.fact === b.fact && a.predicate === b.predicate;

/**
 * Adds notes of a part in the page's order; ids stay unique. A note that had no place gives way to the same claim: its
 * words had just been exchanged on the page, and were read again there.
 */
export function withPart(before: readonly ShelvedNote[], part: readonly ShelvedNote[]): ShelvedNote[] {
  const shelf = before.filter(
    ({ ranges, note }) => ranges.length > 0 || !part.some((added) => isSameClaim(added.note, note)),
  );
  const taken = new Set(shelf.map(({ note }) => note.id));
  const added = part.map((entry) => {
    const own = withOwnId(entry.note, taken);
    taken.add(own.id);
    return { ...entry, note: own };
  });
  return [...shelf, ...added].sort(isBefore);
}
