import { type Day, dayOf, monthOf, overlaps, type Period, yearOf } from '../german/calendar.ts';
import type { SentenceInContext } from '../linking/context.ts';
import type { FactFrame } from '../linking/fact-frame.ts';

/** "Dienstwagen, die seit dem 1. Juli 2024 angeschafft wurden", where the record says since 1 July 2025: its very day, of another year. */
export function startsInOtherYear(
  { reading: { dates } }: SentenceInContext,
  { predicate, since, periods }: FactFrame,
): boolean {
  if (since === null || since.granularity !== 'day' || !/^(?:tax|regulation|subsidy)/.test(predicate.name))
    return false;
  return (
    dates.some(({ side, period }) => side === 'from' && period !== null && isSameDay(period, since)) &&
    !dates.some(({ period }) => period !== null && periods.some((known) => known.from === period.from))
  );
}

/** "Ein Gericht bestätigte im Herbst 2023, dass ...": a ruling comes once, and not when the record says. */
export function ruledInOtherYear(
  { reading: { dates } }: SentenceInContext,
  { predicate, periods }: FactFrame,
): boolean {
  if (predicate.name !== 'court-ruling' || periods.length === 0) return false;
  const said = dates.flatMap(({ relative, fromHeading, period }) =>
    relative || fromHeading || period === null ? [] : [period],
  );
  return said.length > 0 && !said.some((period) => periods.some((known) => overlaps(known, period)));
}

const isSameDay = (said: Period, known: Period): boolean =>
  said.granularity === 'day' &&
  yearOf(said.from) !== yearOf(known.from) &&
  monthOf(said.from) === monthOf(known.from) &&
  dayInMonth(said.from) === dayInMonth(known.from);

const dayInMonth = (day: Day): number => day - dayOf(yearOf(day), monthOf(day), 1);
