import { dayOf, months, wholeYear } from '../calendar.ts';
import type { DateContext } from './date-context.ts';
import type { FoundDate } from './found-date.ts';

/** 2027, 2025 bis 2027, 2027/28, 2027 oder 2028, 2024er */
export function readYears(context: DateContext, at: number): FoundDate | null {
  const year = context.year(at);
  if (year === null) return null;
  const next = context.tokens[at + 1];
  // "ein 2024er Modell" is of one year.
  if (next?.fold === 'er' && next.glue !== 'space') return { last: at + 1, period: wholeYear(year) };
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
  return { last: at, period: opensYear(context, at) ? months(year, 1, 1, 'month') : wholeYear(year) };
}

const STARTS =
  /^(?:start(?:et|ete|eten|en)?|gestartet|begann|begannen|begonnen|auftakt|einstieg|stieg|ging|gingen)$/;

/** "starteten mit 42.692 Zulassungen ins Jahr 2026", "so begann das Jahr 2026": January is told. */
const opensYear = ({ tokens }: DateContext, at: number): boolean => {
  if (!/jahr$/.test(tokens[at - 1]?.fold ?? '')) return false;
  const into = tokens.slice(Math.max(0, at - 4), at - 1).some(({ fold }) => fold === 'ins' || fold === 'in');
  if (into) return tokens.some(({ fold }) => STARTS.test(fold));
  const isStart = (place: number): boolean =>
    /^(?:begann|beginnt|startete?)$/.test(tokens[place]?.fold ?? '');
  return tokens[at - 2]?.fold === 'das' && (isStart(at - 3) || isStart(at + 1));
};
