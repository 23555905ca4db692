import { MAGNITUDES, numberWord, ONE_WORDS } from './number-words.ts';
import { roundTo } from './round-to.ts';
import { isGluedDigits, type Token } from './tokens.ts';

/** A number without its unit. `last` is the index of its last token; digits counts significant digits as written. */
export interface ReadNumber {
  readonly value: number;
  readonly last: number;
  readonly digits: number;
  readonly spoken: boolean;
  /** "eine", "einer": a number only before a unit or magnitude. */
  readonly article: boolean;
  /** A magnitude word ("Millionen") was part of the number. */
  readonly magnitude: boolean;
}

const isMark = (token: Token | undefined, marks: string): boolean =>
  token !== undefined && token.kind === 'mark' && token.glue === 'none' && marks.includes(token.raw);

/** Reads "1.205", "86 649", "163'511", "2,26", "2.26": groups of three are thousands, anything else after a mark is a fraction. */
function readDigits(
  tokens: readonly Token[],
  at: number,
): { text: string; last: number; digits: number } | null {
  const first = tokens[at];
  if (first === undefined || first.kind !== 'digits') return null;
  let whole = first.word.digits;
  let last = at;
  let grouped = false;
  for (;;) {
    const mark = tokens[last + 1];
    const group = tokens[last + 2];
    if (whole.length <= 3 || grouped) {
      if (isMark(mark, ".'’‘´`") && isGluedDigits(group) && group.word.digits.length === 3) {
        whole += group.word.digits;
        last += 2;
        grouped = true;
        continue;
      }
      const spaced = tokens[last + 1];
      if (
        spaced?.kind === 'digits' &&
        spaced.glue === 'space' &&
        spaced.start - (tokens[last]?.end ?? 0) === 1 &&
        spaced.word.digits.length === 3 &&
        !whole.startsWith('0')
      ) {
        whole += spaced.word.digits;
        last += 1;
        grouped = true;
        continue;
      }
    }
    break;
  }
  let fraction = '';
  const mark = tokens[last + 1];
  const part = tokens[last + 2];
  if (isMark(mark, grouped ? ',' : ',.') && isGluedDigits(part)) {
    fraction = part.word.digits;
    last += 2;
    // "1.7.0" or "28.10.2024" is no number.
    if (!grouped && isMark(tokens[last + 1], '.') && isGluedDigits(tokens[last + 2])) return null;
  }
  const significant = `${whole}${fraction}`.replace(/^0+/, '');
  const digits = fraction === '' ? significant.replace(/(?<!0)0+$/, '').length : significant.length;
  return { text: fraction === '' ? whole : `${whole}.${fraction}`, last, digits: Math.max(1, digits) };
}

/** Reads a number in digits or words starting at token `at`, with its magnitude ("2,26 Millionen"); null where none starts. */
export function readNumber(tokens: readonly Token[], at: number): ReadNumber | null {
  const token = tokens[at];
  if (token === undefined || token.kind === 'mark') return null;
  let value: number;
  let last = at;
  let digits = 1;
  let spoken = false;
  let article = false;
  if (token.kind === 'digits') {
    const read = readDigits(tokens, at);
    if (read === null) return null;
    value = Number(read.text);
    last = read.last;
    digits = read.digits;
  } else if (token.fold === 'halbe' || token.fold === 'halben') {
    value = 0.5;
    spoken = true;
    article = true;
  } else if (ONE_WORDS.has(token.fold)) {
    const half = tokens[at + 1]?.fold;
    article = true;
    spoken = true;
    value = 1;
    if (half === 'halbe' || half === 'halben' || half === 'halbes') {
      value = 0.5;
      last = at + 1;
    } else if (half === 'dreiviertel' || half === 'viertel') {
      const next = tokens[at + 2]?.fold ?? '';
      if (MAGNITUDES.has(next) || next === 'stunde') {
        value = half === 'viertel' ? 0.25 : 0.75;
        last = at + 1;
      }
    }
  } else if (token.fold.startsWith('viertelmillion') || token.fold.startsWith('dreiviertelmillion')) {
    return {
      value: token.fold.startsWith('drei') ? 750_000 : 250_000,
      last: at,
      digits: 2,
      spoken: true,
      article: false,
      magnitude: true,
    };
  } else if (
    MAGNITUDES.has(token.fold) &&
    token.fold !== 'hundert' &&
    token.fold !== 'tausend' &&
    token.fold !== 'dutzend'
  ) {
    // "Millionen" alone is vague.
    return null;
  } else {
    const word = numberWord(token.fold);
    if (word === null || token.fold === 'dutzend' || token.fold === 'ein') return null;
    value = word;
    spoken = true;
    digits = String(word).replace(/\D|(?<!0)0+$/g, '').length;
    // "eins Komma drei Millionen"
    const tenths = tokens[last + 1]?.fold === 'komma' ? numberWord(tokens[last + 2]?.fold ?? '') : null;
    if (tenths !== null && tenths < 10 && Number.isInteger(word)) {
      value += tenths / 10;
      last += 2;
      digits += 1;
    }
  }
  if (!Number.isFinite(value)) return null;
  let magnitude = false;
  const next = tokens[last + 1];
  const factor = next === undefined || next.kind !== 'word' ? undefined : MAGNITUDES.get(next.fold);
  if (next !== undefined && factor !== undefined && (next.fold.length > 1 || token.kind === 'digits')) {
    value *= factor;
    last += 1;
    magnitude = true;
    if (
      isMark(tokens[last + 1], '.') &&
      ['mio', 'mrd', 'tsd', 'mill'].includes(next.fold) &&
      tokens[last + 2] !== undefined
    )
      last += 1;
  }
  return {
    value: roundTo(15, value),
    last,
    digits,
    spoken,
    article: article && !magnitude,
    magnitude,
  };
}
