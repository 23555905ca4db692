import {
  charLength,
  classOf,
  DIGIT,
  isLetterAt,
  JOINS_DIGITS,
  JOINS_WORD,
  LETTER,
  SILENT,
  SPACE,
} from './characters.ts';
import { type Word, wordAt } from './words.ts';

/** What stands between a token and the one before it. */
export type Glue = 'none' | 'space' | 'hyphen';

export interface Token {
  /** UTF-16 offsets in the article text. */
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  /** Folded form, see fold.ts. */
  readonly fold: string;
  readonly kind: 'word' | 'digits' | 'mark';
  readonly glue: Glue;
  /** Whether the raw word starts with a capital letter. */
  readonly capital: boolean;
  /** Shared by all tokens of this form. */
  readonly word: Word;
}

/** Digits that go on right behind the token before: the "874" of "6:46,874". */
export const isGluedDigits = (token: Token | undefined): token is Token =>
  token !== undefined && token.kind === 'digits' && token.glue === 'none';

/**
 * Splits `text[from, to)` into words, digit runs and single marks; hyphens inside compounds become glue. Letters
 * and digits are kept apart ("SU7" is su + 7), so that "SU 7", "SU7" and "SU-7" read alike; invisible characters
 * inside a word belong to the word.
 */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let previousEnd = -1;
  let glued = false;
  let at = from;
  while (at < to) {
    const bits = classOf(text.charCodeAt(at));
    let kind: Word['kind'];
    let end: number;
    if ((bits & LETTER) !== 0 || (bits >= 64 && isLetterAt(text, at, to))) {
      kind = 'word';
      end = wordEnd(text, at, to);
    } else if ((bits & DIGIT) !== 0) {
      kind = 'digits';
      end = at + 1;
      while (end < to && (classOf(text.charCodeAt(end)) & (DIGIT | JOINS_DIGITS)) !== 0) end += 1;
    } else if ((bits & SILENT) !== 0) {
      // A soft hyphen behind a mark parts nothing: "6:\u00ad46".
      if (at === previousEnd && (bits & SPACE) === 0) previousEnd += 1;
      at += 1;
      continue;
    } else {
      kind = 'mark';
      end = at + charLength(text, at, to);
      if (at === previousEnd && isHyphen(text.charCodeAt(at)) && joins(text, end, to)) {
        glued = true;
        previousEnd = end;
        at = end;
        continue;
      }
    }
    const word = wordAt(text, at, end, kind);
    tokens.push({
      start: at,
      end,
      raw: word.raw,
      fold: word.fold,
      kind,
      glue: glued ? 'hyphen' : at === previousEnd ? 'none' : 'space',
      capital: word.capital,
      word,
    });
    glued = false;
    previousEnd = end;
    at = end;
  }
  return tokens;
}

function wordEnd(text: string, from: number, to: number): number {
  let end = from + charLength(text, from, to);
  while (end < to) {
    const bits = classOf(text.charCodeAt(end));
    if ((bits & (LETTER | JOINS_WORD)) !== 0) end += 1;
    else if (bits >= 64 && isLetterAt(text, end, to)) end += charLength(text, end, to);
    else break;
  }
  return end;
}

/** Hyphen-minus, hyphen, non-breaking hyphen. */
const isHyphen = (code: number): boolean => code === 45 || code === 0x2010 || code === 0x2011;

/** Whether a hyphen before `at` joins it to the word before. */
const joins = (text: string, at: number, to: number): boolean =>
  at < to && (classOf(text.charCodeAt(at)) & (LETTER | DIGIT)) !== 0;
