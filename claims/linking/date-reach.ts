import type { Period } from '../german/calendar.ts';
import type { FactFrame } from './fact-frame.ts';

/** The days between which a date of the sentence must touch to fit a fact's period; `from` behind `to` where dates say nothing. */
export interface DateReach {
  readonly from: number;
  readonly to: number;
}

export const NO_DATES: DateReach = { from: 1, to: 0 };
/** Reference days and sums that run until a day fit up to a month beside it, see qualifier-fit.ts. */
const BESIDE = 31;

export function dateReachOf({ fact, predicate, period, periods }: FactFrame): DateReach {
  if (predicate.time === 'moment' && fact.value.type === 'date') return NO_DATES;
  return predicate.time === 'statistic' && period !== null ? hull([period], BESIDE) : hull(periods, 0);
}

function hull(periods: readonly Period[], beside: number): DateReach {
  if (periods.length === 0) return NO_DATES;
  return {
    from: Math.min(...periods.map(({ from }) => from)) - beside,
    to: Math.max(...periods.map(({ to }) => to)) + beside,
  };
}
