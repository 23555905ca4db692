import { madeLate } from './made-late.ts';

/** Classes of a UTF-16 code unit, as bits; see `classOf`. */
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 4;
/** Invisible and part of the word it stands in: soft hyphen, zero-width characters. */
export const JOINS_WORD = 8;
/** Invisible and part of the digits it stands in. */
export const JOINS_DIGITS = 16;
/** Stands for nothing by itself: white space and invisible characters. */
export const SILENT = 32;
const MARK = 64;

/** ª, µ and º. */
const LATIN_SIGNS: readonly number[] = [0xaa, 0xb5, 0xba];
const otherLetter = madeLate(() => /[\p{L}\p{M}]/u);
const IS_SPACE = /\s/;
const IN_WORD = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
const IN_DIGITS = /[\u00ad\u200b\u2060\ufeff]/;
const IS_SILENT = /[\s\u00ad\u200b-\u200f\u2060-\u2069\ufeff]/;

/** Filled as characters are met: a look-up is ten times faster than a Unicode regular expression. */
const table = new Uint8Array(65_536);

/** Never 0. Combining marks are letters; halves of surrogate pairs are marks. */
export function classOf(code: number): number {
  return table[code] || classify(code);
}

/** Latin letters and the marks of newspapers are told by their place, all else by Unicode's own tables. */
function isLetter(code: number): boolean {
  if (code < 0xc0)
    return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || LATIN_SIGNS.includes(code);
  if (code < 0x2c0) return code !== 0xd7 && code !== 0xf7;
  if ((code >= 0x2000 && code < 0x2070) || (code >= 0x20a0 && code < 0x20c0)) return false;
  return otherLetter().test(String.fromCharCode(code));
}

function classify(code: number): number {
  const char = String.fromCharCode(code);
  let bits = 0;
  if (isLetter(code)) bits |= LETTER;
  if (code >= 48 && code <= 57) bits |= DIGIT;
  if (IS_SPACE.test(char)) bits |= SPACE;
  if (IN_WORD.test(char)) bits |= JOINS_WORD;
  if (IN_DIGITS.test(char)) bits |= JOINS_DIGITS;
  if (IS_SILENT.test(char)) bits |= SILENT;
  if (bits === 0) bits = MARK;
  table[code] = bits;
  return bits;
}

/** Length in code units of the character at `at`: 2 for a whole surrogate pair, else 1. */
export function charLength(text: string, at: number, to: number): 1 | 2 {
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code > 0xdbff || at + 1 >= to) return 1;
  const low = text.charCodeAt(at + 1);
  return low >= 0xdc00 && low <= 0xdfff ? 2 : 1;
}

/** Whether a letter begins at `at`, those outside the basic plane included. */
export function isLetterAt(text: string, at: number, to: number): boolean {
  if (charLength(text, at, to) === 1) return (classOf(text.charCodeAt(at)) & LETTER) !== 0;
  return otherLetter().test(text.slice(at, at + 2));
}
