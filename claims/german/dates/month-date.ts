import { MONTHS } from '../abbreviations.ts';
import { months, yearOf } from '../calendar.ts';
import { ordinalWord } from '../number-words.ts';
import type { DateContext } from './date-context.ts';
import { type FoundDate, onDay, within } from './found-date.ts';
import { readYearBehind } from './relative-date.ts';

/** A month in the text, without its year. */
interface SaidMonth {
  /** Index of the month's token. */
  readonly index: number;
  /** Index of the token behind the month. */
  readonly next: number;
  readonly month: number;
  readonly dayNumber: number | null;
}

/** [28.] Oktober [2024] */
export function readMonthDate(context: DateContext, at: number): FoundDate | null {
  const day = readDayNumber(context, at);
  const dayNumber = day?.number ?? null;
  const index = day === null ? at : day.last + 1;
  const token = context.tokens[index];
  const month = token?.kind === 'word' ? MONTHS.get(token.fold) : undefined;
  if (token === undefined || month === undefined || !token.capital || token.glue === 'hyphen') return null;
  let next = index + 1;
  if (context.raw(next) === '.' && token.fold.length <= 4) next += 1;
  const year = context.year(next);
  if (year !== null) {
    if (dayNumber !== null) return onDay(year, month, dayNumber, next);
    return { last: next, period: months(year, month, month, 'month') };
  }
  const joined = readJoinedMonths(context, at, { index, next, month, dayNumber });
  if (joined !== null) return joined;
  // "Oktober '24"
  const short = /^['’‘]$/.test(context.raw(next) ?? '') ? context.digits(next + 1) : null;
  if (short !== null && context.tokens[next + 1]?.glue === 'none' && short < 70) {
    if (dayNumber !== null) return onDay(2000 + short, month, dayNumber, next + 1);
    return { last: next + 1, period: months(2000 + short, month, month, 'month') };
  }
  const behind = readYearBehind(context, next);
  if (behind !== null) {
    if (dayNumber === null || behind.period === null) return within(behind, month, month, 'month');
    return { ...onDay(yearOf(behind.period.from), month, dayNumber, behind.last), relative: true };
  }
  const nearest = context.nearest(at, month, month, 'month');
  if (nearest !== null && dayNumber !== null)
    return { ...onDay(yearOf(nearest.from), month, dayNumber, index), relative: true };
  return { last: index, period: nearest, relative: true };
}

/** "28.", "achtundzwanzigster": the day before a month; null where the month stands alone. */
function readDayNumber(context: DateContext, at: number): { number: number; last: number } | null {
  const day = context.digits(at);
  if (day !== null && day >= 1 && day <= 31 && context.raw(at + 1) === '.')
    return { number: day, last: at + 1 };
  const ordinal = ordinalWord(context.fold(at));
  return ordinal !== null && MONTHS.has(context.fold(at + 1)) ? { number: ordinal, last: at } : null;
}

/** The first of two months: "von April bis Juni 2026" takes the year of the second. */
function readJoinedMonths(context: DateContext, at: number, said: SaidMonth): FoundDate | null {
  const { index, next, month, dayNumber } = said;
  const joint = context.fold(next);
  if (joint !== 'bis' && joint !== 'und') return null;
  const until = MONTHS.get(context.fold(next + 1));
  if (until === undefined) return null;
  const untilYear = context.year(next + 2);
  if (untilYear !== null) {
    const between = joint === 'bis' || context.fold(at - 1) === 'zwischen';
    if (dayNumber !== null || !between)
      return { last: index, period: months(untilYear, month, month, 'month') };
    const granularity = until - month === 2 ? 'quarter' : 'part';
    return { last: next + 2, period: months(untilYear, month, until, granularity) };
  }
  const between = joint === 'bis' || context.fold(at - 1) === 'zwischen';
  if (until <= month || dayNumber !== null || !between) return null;
  const granularity = until - month === 2 ? 'quarter' : until - month === 5 ? 'half' : 'part';
  return { last: next + 1, period: context.nearest(at, month, until, granularity), relative: true };
}
