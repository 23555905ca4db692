import { ABBREVIATIONS, MONTHS } from './abbreviations.ts';
import { fold } from './fold.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

const END = /[.!?…]+["“”«»‘’')\]]*(?=\s|$)|\n+/g;
const WORD_BEFORE = /([\p{L}\p{M}\u00ad]+|\d+)$/u;
const WORD_AFTER = /^\s*["„“”«»‚‘’'([]*([\p{L}\p{M}\u00ad]+|\d+)?/u;

/** A full stop ends no sentence after an abbreviation, an initial, or an ordinal ("28. Oktober", "das 500.000. Auto"). */
function continues(before: string, after: string): boolean {
  const word = WORD_BEFORE.exec(before)?.[1];
  const next = WORD_AFTER.exec(after)?.[1];
  if (next === undefined) return false;
  const startsSmall = next.charAt(0) === next.charAt(0).toLowerCase() && !/^\d/.test(next);
  if (startsSmall) return true;
  if (word === undefined) return false;
  if (/^\d+$/.test(word)) {
    // A year or a larger number before a capital may end the sentence; a day before a month never does.
    return (
      MONTHS.has(fold(next)) || (word.length <= 2 && !/\d{2,}[.,:]\d+$/.test(before) && isOrdinalNoun(next))
    );
  }
  return ABBREVIATIONS.has(fold(word)) || (word.length === 1 && word !== 'a');
}

const ORDINAL_NOUNS =
  /^(jahrhundert|platz|rang|quartal|halbjahr|generation|stelle|mal|jahrestag|etage|lauf|rennen|auflage)/;

function isOrdinalNoun(next: string): boolean {
  return ORDINAL_NOUNS.test(fold(next));
}

/** Sentence spans of `text`; a line break always ends a sentence. White space around sentences is left out. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const push = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && /\s/.test(text.charAt(from))) from++;
    while (to > from && /\s/.test(text.charAt(to - 1))) to--;
    if (to > from) spans.push({ start: from, end: to });
    start = end;
  };
  for (const match of text.matchAll(END)) {
    const at = match.index;
    const end = at + match[0].length;
    if (match[0].startsWith('.') && match[0].length === 1) {
      if (continues(text.slice(Math.max(start, at - 30), at), text.slice(end, end + 40))) continue;
    }
    push(end);
  }
  push(text.length);
  return spans;
}
