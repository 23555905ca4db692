import { overlaps } from '../german/calendar.ts';
import type { SentenceInContext } from '../linking/context.ts';
import type { FactFrame } from '../linking/fact-frame.ts';

/** How many words may stand between "erst" and its date. */
const REACH = 3;

/** "dürfen erst ab 2040 ...": a rule that starts later than the record says, where the sentence gives no day of the record. */
export function startsOtherwise({ reading }: SentenceInContext, frame: FactFrame): boolean {
  const { fact, period, periods, predicate } = frame;
  if (period === null || fact.qualifiers.period === undefined || !predicate.name.startsWith('regulation'))
    return false;
  const said = reading.dates.filter((date) => date.period !== null);
  if (said.some((date) => periods.some((known) => date.period !== null && overlaps(date.period, known))))
    return false;
  return said.some(
    ({ first, period: start }) =>
      start !== null &&
      start.from > period.to &&
      reading.tokens.slice(Math.max(0, first - REACH), first).some(({ fold }) => fold === 'erst'),
  );
}
