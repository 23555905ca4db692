import { dayOf, wholeYear } from '../calendar.ts';
import type { DateContext } from './date-context.ts';
import type { FoundDate } from './found-date.ts';

/** 2027, 2025 bis 2027, 2027/28, 2027 oder 2028, 2030er Jahre */
export function readYears(context: DateContext, at: number): FoundDate | null {
  const year = context.year(at);
  if (year === null) return null;
  const next = context.tokens[at + 1];
  if (next?.fold === 'er' && next.glue !== 'space') {
    // "ein 2024er Modell" is of one year.
    if (year % 10 !== 0) return { last: at + 1, period: wholeYear(year) };
    const last = /^jahren?$/.test(context.fold(at + 2)) ? at + 2 : at + 1;
    return { last, period: { from: dayOf(year, 1, 1), to: dayOf(year + 9, 12, 31), granularity: 'years' } };
  }
  const joined =
    next?.fold === 'bis' ||
    next?.fold === 'oder' ||
    (next?.raw === '/' && next.glue === 'none') ||
    /^[–—]$/.test(next?.raw ?? '');
  if (joined) {
    const value = context.digits(at + 2);
    const until =
      context.year(at + 2) ??
      (value !== null && value < 100 && next?.raw === '/' ? Math.floor(year / 100) * 100 + value : null);
    if (until !== null && until > year && until - year < 30) {
      return {
        last: at + 2,
        period: { from: dayOf(year, 1, 1), to: dayOf(until, 12, 31), granularity: 'years' },
      };
    }
  }
  if (next?.glue === 'hyphen') {
    const until = context.year(at + 1);
    if (until !== null && until > year)
      return {
        last: at + 1,
        period: { from: dayOf(year, 1, 1), to: dayOf(until, 12, 31), granularity: 'years' },
      };
  }
  return { last: at, period: wholeYear(year) };
}
