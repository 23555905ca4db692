import { overlaps, type Period } from '../german/calendar.ts';
import type { DateMention } from '../german/dates.ts';
import type { ValueMention } from '../german/value-types.ts';
import { inRange } from './claim-range.ts';
import { clauseAround } from './clauses.ts';
import type { SentenceInContext } from './context.ts';
import type { FactFrame } from './fact-frame.ts';

const isWithin =
  (period: Period) =>
  (date: DateMention): boolean =>
    date.period !== null && overlaps(date.period, period);

/**
 * Where a sentence gives several figures of one kind, each with its date ("mehr als 410.000, nach gut 236.000 im Jahr 2024"): whether the
 * figure is one of the record's time or of another. Null where the sentence does not tell.
 */
export function isOfItsTime(
  value: ValueMention,
  { reading: { tokens, dates, values } }: SentenceInContext,
  { predicate, period }: FactFrame,
): boolean | null {
  if (predicate.time !== 'statistic' || period === null || dates.length === 0) return null;
  const alike = values.filter(({ type, role }) => type === value.type && role !== 'change');
  if (alike.length < 2) return null;
  const fits = isWithin(period);
  if (!dates.some(fits)) return null;
  const clause = clauseAround(tokens, value.first, value.last);
  const own = dates.filter(({ first }) => inRange(clause, first));
  // "zählte über 20 Millionen und rechnet für das laufende Jahr mit 32": the other one is dated, so this one is of another time.
  if (own.length === 0 && dates.length === 1)
    return alike.some(
      (other) =>
        other.first > value.last &&
        dates.every(({ first }) => inRange(clauseAround(tokens, other.first, other.last), first)),
    )
      ? false
      : null;
  if (dates.length === 1) return null;
  return own.length === 1 ? own.some(fits) : null;
}

/** "Im August wurden 39.367 zugelassen; im ersten Halbjahr hatte der Anteil 17,7 Prozent betragen": the record's time is another clause's. */
export function isDatedApart(
  value: ValueMention,
  { reading: { tokens, dates } }: SentenceInContext,
  { predicate, period }: FactFrame,
): boolean {
  if (predicate.time !== 'statistic' || period === null || dates.length < 2) return false;
  const fits = isWithin(period);
  const clause = clauseAround(tokens, value.first, value.last);
  // "lag leicht über dem Vorjahr" dates what it is compared with.
  const own = dates.filter(({ first }) => inRange(clause, first) && first < value.first);
  return own.length === 1 && !own.some(fits) && dates.some(fits);
}
