import { type Day, dayOf, monthOf, type Period, yearOf } from '../german/calendar.ts';
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

const isSameDay = (said: Period, known: Period): boolean =>
  said.granularity === 'day' &&
  yearOf(said.from) !== yearOf(known.from) &&
  monthOf(said.from) === monthOf(known.from) &&
  dayInMonth(said.from) === dayInMonth(known.from);

const dayInMonth = (day: Day): number => day - dayOf(yearOf(day), monthOf(day), 1);
