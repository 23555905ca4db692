import { ABBREVIATIONS, MONTHS } from './abbreviations.ts';
import { classOf, JOINS_WORD, LETTER, SPACE } from './characters.ts';
import { fold } from './fold.ts';
import { madeLate } from './made-late.ts';
import { STOPWORDS } from './stopwords.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

const NEWLINE = 10;
const STOP = 46;
/** . ! ? … */
const isEnding = (code: number): boolean => code === STOP || code === 33 || code === 63 || code === 0x2026;
const isSpace = (code: number): boolean => (classOf(code) & SPACE) !== 0;
/** Letters that folding never drops: no combining marks. */
const isPlainLetter = (code: number): boolean => code < 0x300 && (classOf(code) & LETTER) !== 0;
const codes = (marks: string): ReadonlySet<number> => new Set([...marks].map((mark) => mark.charCodeAt(0)));
/** Marks that may stand between a full stop and the white space behind it, and before the next word. */
const CLOSING = codes('"“”«»‘’\')]');
const OPENING = codes('"„“”«»‚‘’\'([');
const IN_WORD = LETTER | JOINS_WORD;
/** How far the words beside a full stop are looked at, in code units. */
const BEFORE = 30;
const AFTER = 40;
const wordBefore = madeLate(
  () =>
    /((?<![\p{L}\p{M}\u00ad\u200b-\u200f\u2060\ufeff])[\p{L}\p{M}\u00ad\u200b-\u200f\u2060\ufeff]+|(?<!\d)\d+)$/u,
);
const wordAfter = madeLate(
  () => /^\s*["„“”«»‚‘’'([]*([\p{L}\p{M}\u00ad][\p{L}\p{M}\u00ad\u200b-\u200f\u2060\ufeff]*|\d+)?/u,
);
/** Of a text without any full stop; the longest sentences in newspapers have about 800 characters. */
const LONGEST = 2000;

/**
 * Settles most full stops by their neighbours alone: a small letter behind continues the sentence; between a common
 * word and a capital it ends. Null where `continues` has to read both sides.
 */
function continuesPlainly(text: string, start: number, at: number, end: number): boolean | null {
  const limit = Math.min(text.length, end + AFTER);
  let next = end;
  while (next < limit && isSpace(text.charCodeAt(next))) next += 1;
  while (next < limit && OPENING.has(text.charCodeAt(next))) next += 1;
  if (next === limit) return false;
  if (!isPlainLetter(text.charCodeAt(next))) return null;
  const letter = text.charAt(next);
  if (letter === letter.toLowerCase()) return true;
  const from = Math.max(start, at - BEFORE);
  let first = at;
  while (first > from && isPlainLetter(text.charCodeAt(first - 1))) first -= 1;
  if (at - first < 2 || (first > from && (classOf(text.charCodeAt(first - 1)) & IN_WORD) !== 0)) return null;
  const word = fold(text.slice(first, at));
  // "E-Fahrzeuge aller Art. Die ...", but "Art. 5"
  return ABBREVIATIONS.has(word) && word !== 'art' ? null : false;
}

/** A full stop ends no sentence after an abbreviation, an initial, or an ordinal ("28. Oktober", "das 500.000. Auto"). */
function continues(before: string, after: string): boolean {
  const word = wordBefore().exec(before)?.[1];
  const next = wordAfter().exec(after)?.[1];
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
  // "sagte Gründer Lei Jun. Im November": a month is cut short beside its day or year.
  if (MONTHS.has(abbreviation) && STOPWORDS.has(fold(next)) && !/\d\.?\s*\p{L}+$/u.test(before)) return false;
  // "einst Designchef von BMW i. „München ist ...": initials are capitals.
  if (/^\p{Ll}$/u.test(word) && /^\s*["„»«]/.test(after)) return false;
  if (word === 'i' && /\bBMW i$/.test(before)) return false;
  if (word.length === 1 && STOPWORDS.has(fold(next)) && nameLetter().test(before)) return false;
  if (UNIT_LETTER.test(before) && (before.at(-2) === '/' || STOPWORDS.has(fold(next)))) return false;
  return ABBREVIATIONS.has(abbreviation) || (word.length === 1 && word !== 'a');
}

/** "als das Model Y. Im Januar": a letter that is part of a name, no initial of a person. */
const nameLetter = madeLate(
  () => /\s(?:Model|Modell|Typ|Klasse|Serie|Version|Variante|Gruppe|Phase|Stufe)\s\p{Lu}$/u,
);

/** "schafft 260 km/h. Tesla", "in 5,7 s. Der": a unit, no initial of a person. */
const UNIT_LETTER = /(?:\/|\d\s?)[hkms]$/;

const DECIMAL = /(?<!\d)\d{2,}[.,:]\d+$/;
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

const goesOn = (text: string, start: number, at: number, end: number): boolean =>
  continuesPlainly(text, start, at, end) ??
  continues(text.slice(Math.max(start, at - BEFORE), at), text.slice(end, end + AFTER));

/** Sentence spans of `text`; a line break always ends a sentence. White space around sentences is left out. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const push = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && isSpace(text.charCodeAt(from))) from++;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
    while (to - from > LONGEST) {
      const cut = cutBefore(text, from, from + LONGEST);
      spans.push({ start: from, end: cut });
      from = cut;
      while (from < to && isSpace(text.charCodeAt(from))) from++;
    }
    if (to > from) spans.push({ start: from, end: to });
    start = end;
  };
  const { length } = text;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (code === NEWLINE) {
      at += 1;
      while (at < length && text.charCodeAt(at) === NEWLINE) at += 1;
      push(at);
    } else if (isEnding(code)) {
      let end = at + 1;
      while (end < length && isEnding(text.charCodeAt(end))) end += 1;
      while (end < length && CLOSING.has(text.charCodeAt(end))) end += 1;
      const ends = end === length || isSpace(text.charCodeAt(end));
      if (ends && !(code === STOP && end === at + 1 && goesOn(text, start, at, end))) push(end);
      at = end;
    } else at += 1;
  }
  push(text.length);
  return spans;
}
