import { MONTHS } from '../abbreviations.ts';
import { isGluedDigits, type Token } from '../tokens.ts';
import { UNITS } from '../units.ts';

export function digitsAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  return token?.kind === 'digits' ? Number(token.word.digits) : null;
}

/** The years that a number may mean: those that news about electric cars speaks of. */
export const isYear = (value: number): boolean => value >= 1990 && value <= 2069;

/** A four-digit year that is not the head of a bigger number or a count of something. */
export function yearAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  const value = digitsAt(tokens, at);
  if (value === null || token?.word.digits.length !== 4 || !isYear(value)) return null;
  const next = tokens[at + 1];
  const after = tokens[at + 2];
  if (next?.kind === 'mark' && next.glue === 'none' && /[.,:]/.test(next.raw) && isGluedDigits(after))
    return null;
  const before = tokens[at - 1];
  if (
    next?.kind === 'word' &&
    UNITS.has(next.fold) &&
    next.fold.length > 1 &&
    !/^jahr/.test(next.fold) &&
    !announcesYear(before)
  )
    return null;
  if (
    before?.kind === 'mark' &&
    token.glue === 'none' &&
    /[.,:'’]/.test(before.raw) &&
    tokens[at - 2]?.kind === 'digits'
  )
    return null;
  return value;
}

/** "ab Dezember 2024 Monat für Monat", "im Jahr 2025 Kilometer um Kilometer": what a month or "Jahr" is followed by is a year. */
const announcesYear = (before: Token | undefined): boolean =>
  before !== undefined && (/^jahr(?:e?s)?$/.test(before.fold) || (before.capital && MONTHS.has(before.fold)));
