import { overlaps, type Period, yearOf } from '../german/calendar.ts';
import type { DateSide } from '../german/dates/date-side.ts';
import { inRange } from '../linking/claim-range.ts';
import type { SentenceInContext } from '../linking/context.ts';
import type { FactFrame } from '../linking/fact-frame.ts';
import type { Fits } from '../linking/fits.ts';
import { agrees } from '../linking/value-state.ts';

/** "ab 2035", "von 2029 an", "bis Ende 2027" in the statement of a record. */
const BOUNDS = [
  ['from', /\b(?:ab|von|vom) (?:[\p{L}\d.]+ ){0,2}?(20\d\d)\b/gu],
  ['until', /\bbis (?:[\p{L}\d.]+ ){0,2}?(20\d\d)\b/gu],
] as const;

/** Months and years; "am 1. Juni" and "Ende des Jahrzehnts" bound no year of their own. */
const isYears = ({ granularity }: Period): boolean => granularity !== 'years' && granularity !== 'season';

/**
 * "bis Ende 2028 will Ford 2.900 Stellen streichen", where the record says until 2027: the one bound that the record has,
 * told with another year that it does not know.
 */
export function boundsOtherwise(sentence: SentenceInContext, frame: FactFrame, fits: Fits): boolean {
  const { fact, predicate, periods } = frame;
  if (predicate.time === 'statistic' || predicate.time === 'moment') return false;
  if (!agrees(fits.value) && fits.value.state !== 'none') return false;
  return BOUNDS.some(([side, pattern]) => {
    const known = new Set([...fact.statement_de.matchAll(pattern)].map(([, year]) => Number(year)));
    const said = saidOn(side, sentence, fits);
    const [period] = said;
    if (known.size !== 1 || said.length !== 1 || period === undefined) return false;
    const year = yearOf(side === 'from' ? period.from : period.to);
    return !known.has(year) && !periods.some((each) => overlaps(each, period));
  });
}

const saidOn = (side: DateSide, { reading: { dates } }: SentenceInContext, { range }: Fits): Period[] =>
  dates.flatMap((date) =>
    date.side === side &&
    !date.relative &&
    date.period !== null &&
    isYears(date.period) &&
    inRange(range, date.first)
      ? [date.period]
      : [],
  );
