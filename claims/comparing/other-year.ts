import { type Day, dayOf, monthOf, overlaps, type Period, yearOf } from '../german/calendar.ts';
import { inRange } from '../linking/claim-range.ts';
import type { SentenceInContext } from '../linking/context.ts';
import type { FactFrame } from '../linking/fact-frame.ts';
import type { Fits } from '../linking/fits.ts';
import { tellsExpiry } from '../linking/tells-expiry.ts';
import { alsoDates } from '../linking/value-dates.ts';

/** Dates that the sentence gives itself, no "im vorigen Jahr". */
export const givenDates = ({ reading: { dates } }: SentenceInContext) =>
  dates.flatMap(({ relative, fromHeading, side, period, first, last }) =>
    relative || fromHeading || period === null ? [] : [{ side, period, first, last }],
  );

/** "seit Oktober 2025", "am 19. September 2024", where the record says October 2024 and 19 September 2025: its very day or month, of another year. */
export function startsInOtherYear(
  sentence: SentenceInContext,
  { fact, predicate, since, periods }: FactFrame,
  { range }: Fits,
): boolean {
  if (since === null || predicate.time === 'statistic' || tellsExpiry(sentence)) return false;
  const { dates } = sentence.reading;
  const isKnown = (said: Period): boolean =>
    [...alsoDates(fact), ...periods].some((known) => overlaps(known, said));
  // Beside a date of the record another clause tells of another time.
  const beside = dates.some(
    ({ period }) => period !== null && periods.some(({ from }) => from === period.from),
  );
  return (
    !dates.some(({ period }) => period !== null && overlaps(period, since)) &&
    givenDates(sentence).some(
      ({ side, period, first }) =>
        side !== 'until' &&
        isYearsApart(period, since) &&
        !isKnown(period) &&
        (!beside || inRange(range, first)),
    )
  );
}

/** "Ein Gericht bestätigte im Herbst 2023, dass ...": a ruling comes once, and not when the record says. */
export function ruledInOtherYear(sentence: SentenceInContext, { predicate, periods }: FactFrame): boolean {
  if (predicate.name !== 'court-ruling' || periods.length === 0) return false;
  const given = givenDates(sentence);
  return given.length > 0 && !given.some(({ period }) => periods.some((known) => overlaps(known, period)));
}

/** The same day or month, of another year. */
export const isYearsApart = (said: Period, known: Period): boolean =>
  isWithinMonth(said) &&
  isWithinMonth(known) &&
  yearOf(said.from) !== yearOf(known.from) &&
  monthOf(said.from) === monthOf(known.from) &&
  (said.granularity !== 'day' ||
    known.granularity !== 'day' ||
    dayInMonth(said.from) === dayInMonth(known.from));

const isWithinMonth = ({ from, to }: Period): boolean =>
  yearOf(from) === yearOf(to) && monthOf(from) === monthOf(to);

const dayInMonth = (day: Day): number => day - dayOf(yearOf(day), monthOf(day), 1);
