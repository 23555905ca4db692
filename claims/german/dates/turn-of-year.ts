import { dayOf, yearOf } from '../calendar.ts';
import { COMING, type DateContext } from './date-context.ts';
import type { FoundDate } from './found-date.ts';

/** Jahreswechsel 2023/24, zum Jahreswechsel */
export function readTurnOfYear(context: DateContext, at: number): FoundDate | null {
  if (context.fold(at) !== 'jahreswechsel') return null;
  const year = context.year(at + 1);
  if (year !== null) {
    const slash = context.raw(at + 2) === '/' && context.digits(at + 3) !== null;
    return {
      last: slash ? at + 3 : at + 1,
      // "Jahreswechsel 2026" is said for either end of the year.
      period: {
        from: slash ? dayOf(year, 12, 1) : dayOf(year - 1, 12, 1),
        to: dayOf(year + (slash ? 1 : 0), 1, 31),
        granularity: 'part',
      },
    };
  }
  if (context.published === null) return { last: at, period: null, relative: true };
  const coming = COMING.test(context.fold(at - 1)) || context.liesAhead(at);
  const turn = yearOf(context.published) + (coming ? 1 : 0);
  return {
    last: at,
    period: { from: dayOf(turn - 1, 12, 1), to: dayOf(turn, 1, 31), granularity: 'part' },
    relative: true,
  };
}
