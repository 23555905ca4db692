/** Days since 1970-01-01 (UTC). Periods are closed intervals of days. */
export type Day = number;

export type Granularity = 'day' | 'month' | 'quarter' | 'half' | 'season' | 'part' | 'year' | 'years';

export interface Period {
  readonly from: Day;
  readonly to: Day;
  readonly granularity: Granularity;
}

const DAY_MS = 86_400_000;

export const dayOf = (year: number, month: number, day: number): Day =>
  Math.floor(Date.UTC(year, month - 1, day) / DAY_MS);
export const yearOf = (day: Day): number => new Date(day * DAY_MS).getUTCFullYear();
export const monthOf = (day: Day): number => new Date(day * DAY_MS).getUTCMonth() + 1;

/** Months `first`..`last` (1-12, may run past 12 into the next year) of `year`. */
export function months(year: number, first: number, last: number, granularity: Granularity): Period {
  return { from: dayOf(year, first, 1), to: dayOf(year, last + 1, 1) - 1, granularity };
}

export const wholeYear = (year: number): Period => months(year, 1, 12, 'year');

/**
 * Reads the ISO-like dates that facts use: 2025, 2025-H1, 2025-Q3, 2025-10, 2025-10-13, 2024-04/2026-02,
 * 2025-2027; null for anything else.
 */
export function parsePeriod(text: string): Period | null {
  const range = /^([^/]+)\/([^/]+)$/.exec(text);
  if (range !== null) {
    const from = parsePeriod(range[1] ?? '');
    const to = parsePeriod(range[2] ?? '');
    return from === null || to === null ? null : { from: from.from, to: to.to, granularity: 'years' };
  }
  const years = /^(\d{4})-(\d{4})$/.exec(text);
  if (years !== null)
    return { from: dayOf(Number(years[1]), 1, 1), to: dayOf(Number(years[2]), 12, 31), granularity: 'years' };
  const match = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(\d{2})(?:-(\d{2}))?))?/.exec(text);
  if (match === null) return null;
  const year = Number(match[1]);
  if (match[2] !== undefined)
    return months(year, match[2] === '1' ? 1 : 7, match[2] === '1' ? 6 : 12, 'half');
  if (match[3] !== undefined) return months(year, Number(match[3]) * 3 - 2, Number(match[3]) * 3, 'quarter');
  if (match[5] !== undefined) {
    const day = dayOf(year, Number(match[4]), Number(match[5]));
    return { from: day, to: day, granularity: 'day' };
  }
  if (match[4] !== undefined) return months(year, Number(match[4]), Number(match[4]), 'month');
  return wholeYear(year);
}

export const isSamePeriod = (a: Period, b: Period): boolean => a.from === b.from && a.to === b.to;
export const overlaps = (a: Period, b: Period): boolean => a.from <= b.to && b.from <= a.to;
export const contains = (outer: Period, inner: Period): boolean =>
  outer.from <= inner.from && inner.to <= outer.to;
