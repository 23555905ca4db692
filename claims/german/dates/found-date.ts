import { dayOf, type Granularity, months, type Period, yearOf } from '../calendar.ts';

/** A date as read from one token on. */
export interface FoundDate {
  /** Index of the date's last token. */
  readonly last: number;
  /** Null where the text counts from a publication date that is not known. */
  readonly period: Period | null;
  readonly relative?: boolean;
}

export function onDay(year: number, month: number, day: number, last: number): FoundDate {
  const at = dayOf(year, month, day);
  return { last, period: { from: at, to: at, granularity: 'day' } };
}

/** Months `first`..`last` of a year that is said relative to the article ("Quartal des Vorjahres"). */
export function within(year: FoundDate, first: number, last: number, granularity: Granularity): FoundDate {
  const period = year.period === null ? null : months(yearOf(year.period.from), first, last, granularity);
  return { last: year.last, period, relative: true };
}
