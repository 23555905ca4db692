/**
 * The article text has no markup and no typesetting: every character of a text node becomes one character or none,
 * so that a position in the text always leads back to exactly one place in the page.
 *
 * - white space of any kind and width (also no-break) collapses to one space
 * - soft hyphens, zero-width and directional characters are dropped
 * - the hyphens U+2010 and U+2011 become '-'; a letter with a combining accent becomes the accented letter
 * - quotes and dashes stay: "2025–2027" is a period, "2025-2027" may be a name
 */
const SPACES = '\\t\\n\\v\\f\\r\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const DROPPED = '\\u00ad\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff';

const SPACE = new RegExp(`[ ${SPACES}]`);
const JUNK = new RegExp(` ?[${SPACES}${DROPPED}][${SPACES}${DROPPED} ]*| {2,}[${SPACES}${DROPPED} ]*`, 'g');
const ANY_WORK = new RegExp(`[${SPACES}${DROPPED}\\u0300-\\u036f\\u2010\\u2011]| {2}`);
const HYPHENS = /[\u2010\u2011]/g;
const COMBINING = /\p{Mn}/u;

/** A stretch of a text node that stands in the article text letter by letter. */
export interface Stretch {
  readonly text: string;
  /** Offset of the first character in the node's data. */
  readonly offset: number;
  /** Characters of the node's data; differs from the text's length only for a composed letter. */
  readonly length: number;
}

const hyphens = (text: string): string => text.replace(HYPHENS, '-');

/** A stretch without junk, cut where a combining accent is composed with its letter. */
function* composed(text: string, offset: number): Generator<Stretch> {
  let from = 0;
  for (const match of text.matchAll(/\P{Mn}\p{Mn}+/gu)) {
    const letter = match[0].normalize('NFC');
    if (letter.length !== 1) continue;
    if (match.index > from) {
      yield { text: text.slice(from, match.index), offset: offset + from, length: match.index - from };
    }
    yield { text: letter, offset: offset + match.index, length: match[0].length };
    from = match.index + match[0].length;
  }
  if (from < text.length) yield { text: text.slice(from), offset: offset + from, length: text.length - from };
}

/** Most text nodes need nothing done: their data is the text, but for a single space at either end. */
export const isPlain = (data: string): boolean => !ANY_WORK.test(data);

/** Parts of a text node: stretches of text, and `' '` stretches (length 1) where white space stood. */
export function* stretches(data: string): Generator<Stretch> {
  let from = 0;
  const accents = COMBINING.test(data);
  const piece = function* (start: number, end: number): Generator<Stretch> {
    if (end <= start) return;
    const text = hyphens(data.slice(start, end));
    if (accents) yield* composed(text, start);
    else yield { text, offset: start, length: end - start };
  };
  for (const match of data.matchAll(JUNK)) {
    yield* piece(from, match.index);
    const space = match[0].search(SPACE);
    if (space >= 0) yield { text: ' ', offset: match.index + space, length: 1 };
    from = match.index + match[0].length;
  }
  yield* piece(from, data.length);
}

/** The same normalisation for a text without a map, e.g. what a range of the page says. */
export function normalise(text: string): string {
  let out = '';
  for (const stretch of stretches(text)) out += stretch.text;
  return out;
}
