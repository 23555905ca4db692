import { yearOf } from '../calendar.ts';
import { wordTable } from '../word-table.ts';
import type { DateContext } from './date-context.ts';
import { type FoundDate, onDay } from './found-date.ts';

/** Month and day. */
export const NAMED_DAYS = wordTable<readonly [number, number]>({
  neujahr: [1, 1],
  neujahrstag: [1, 1],
  silvester: [12, 31],
});

/** seit Neujahr, Silvester 2025 */
export function readDayByName(context: DateContext, at: number): FoundDate | null {
  const named = NAMED_DAYS[context.fold(at)];
  if (named === undefined) return null;
  const [month, day] = named;
  const year = context.year(at + 1);
  if (year !== null) return onDay(year, month, day, at + 1);
  const nearest = context.nearest(at, month, month, 'month');
  if (nearest === null) return { last: at, period: null, relative: true };
  return { ...onDay(yearOf(nearest.from), month, day, at), relative: true };
}
