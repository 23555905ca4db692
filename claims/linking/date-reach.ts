import type { Period } from '../german/calendar.ts';
import type { FactFrame } from './fact-frame.ts';

/** The days between which a date of the sentence must touch to fit a fact's period; `from` behind `to` where dates say nothing. */
export interface DateReach {
  readonly from: number;
  readonly to: number;
}

export const NO_DATES: DateReach = { from: 1, to: 0 };
/** Reference days and sums that run until a day fit up to a month beside it, see period-fit.ts. */
const BESIDE = 31;

/** A day no date of a text lies behind. */
const FOREVER = 1_000_000;

/** How many people a plant has changes slowly: a count of February is told of spring, too. */
export const isLevel = ({ predicate: { name } }: FactFrame): boolean => name === 'headcount';
/** Days by which it may be missed. */
export const MONTHS_OFF = 62;

export function dateReachOf(frame: FactFrame): DateReach {
  const { fact, predicate, period, periods } = frame;
  if (predicate.time === 'moment' && fact.value.type === 'date') return NO_DATES;
  if (predicate.time === 'statistic' && period !== null)
    return hull([period], isLevel(frame) ? MONTHS_OFF : BESIDE);
  const reach = hull(periods, 0);
  return lasts(frame) && fact.status === 'in-force' ? { from: reach.from, to: FOREVER } : reach;
}

/** A rule or a price that holds from one date on, or between two, holds in the years after or between them, too. */
export function holdsIn(said: Period, frame: FactFrame): boolean {
  const { fact, periods, since } = frame;
  if (!lasts(frame) || since === null || said.from < since.from) return false;
  return fact.status === 'in-force' || said.to <= Math.max(...periods.map(({ to }) => to));
}

const lasts = ({ predicate, fact }: FactFrame): boolean =>
  predicate.time === 'timeless' &&
  fact.qualifiers.period === undefined &&
  /^(?:in-force|achieved|confirmed)$/.test(fact.status);

function hull(periods: readonly Period[], beside: number): DateReach {
  if (periods.length === 0) return NO_DATES;
  return {
    from: Math.min(...periods.map(({ from }) => from)) - beside,
    to: Math.max(...periods.map(({ to }) => to)) + beside,
  };
}
