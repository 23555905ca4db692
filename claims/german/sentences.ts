import { ABBREVIATIONS, MONTHS } from './abbreviations.ts';
import { fold } from './fold.ts';
import { STOPWORDS } from './stopwords.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

// Starts at the first mark of a run only, so that a long row of full stops is read once.
const END = /(?<![.!?…])[.!?…]+["“”«»‘’')\]]*(?=\s|$)|\n+/g;
const WORD_BEFORE = /([\p{L}\p{M}\u00ad\u200b-\u200f\u2060\ufeff]+|\d+)$/u;
const WORD_AFTER =
  /^\s*["„“”«»‚‘’'([]*([\p{L}\p{M}\u00ad][\p{L}\p{M}\u00ad\u200b-\u200f\u2060\ufeff]*|\d+)?/u;
/** Of a text without any full stop; the longest sentences in newspapers have about 800 characters. */
const LONGEST = 2000;

/** A full stop ends no sentence after an abbreviation, an initial, or an ordinal ("28. Oktober", "das 500.000. Auto"). */
function continues(before: string, after: string): boolean {
  const word = WORD_BEFORE.exec(before)?.[1];
  const next = WORD_AFTER.exec(after)?.[1];
  if (next === undefined) return false;
  const startsSmall = next.charAt(0) === next.charAt(0).toLowerCase() && !/^\d/.test(next);
  if (startsSmall) return true;
  if (word === undefined) return false;
  if (/^\d+$/.test(word)) {
    // "28. 10. 2024"
    if (/^\d+$/.test(next))
      return word.length <= 2 && (next.length <= 2 ? /^\s*\d+\./.test(after) : /\d\.\s*\d+$/.test(before));
    // A year or a larger number before a capital may end the sentence; a day before a month never does.
    if (MONTHS.has(fold(next))) return true;
    if (STOPWORDS.has(fold(next))) return false;
    return ORDINAL_LEAD.test(before) || (word.length <= 2 && !DECIMAL.test(before) && isOrdinalNoun(next));
  }
  const abbreviation = fold(word);
  if (ENDING_TOO.test(abbreviation) && STOPWORDS.has(fold(next))) return false;
  return ABBREVIATIONS.has(abbreviation) || (word.length === 1 && word !== 'a');
}

const DECIMAL = /\d{2,}[.,:]\d+$/;
/** "das 500.000. Auto", "am 15. Werktag": an article in the singular before the number. */
const ORDINAL_LEAD =
  /(?:^|\s)(?:das|dem|den|des|am|im|zum|vom|beim|ein|einen|einem|ihr|ihren?|ihrem|sein|seinen?|seinem)\s(?:\d{1,3}(?:\.\d{3})+|\d{1,3})$/i;
/** Abbreviations that often close a sentence: "Er kostet 92,5 Mio. Das ist viel." */
const ENDING_TOO = /^(?:usw|etc|mio|mrd|tsd|mill|std|min|sek|jh)$/;

const ORDINAL_NOUNS =
  /^(jahrhundert|platz|rang|quartal|halbjahr|generation|stelle|mal|jahrestag|etage|lauf|rennen|auflage)/;

function isOrdinalNoun(next: string): boolean {
  return ORDINAL_NOUNS.test(fold(next));
}

/** Where to part a text that has no sentences: at white space, else anywhere but inside a character. */
function cutBefore(text: string, from: number, to: number): number {
  for (let at = to; at > from + LONGEST / 2; at--)
    if (/\s/.test(text.charAt(at))) {
      let end = at;
      while (/\s/.test(text.charAt(end - 1))) end--;
      return Math.max(end, from + 1);
    }
  return /[\udc00-\udfff]/.test(text.charAt(to)) ? to - 1 : to;
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
    while (to - from > LONGEST) {
      const cut = cutBefore(text, from, from + LONGEST);
      spans.push({ start: from, end: cut });
      from = cut;
      while (from < to && /\s/.test(text.charAt(from))) from++;
    }
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
