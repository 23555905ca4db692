import { overlaps } from '../german/calendar.ts';
import { followsWord } from '../german/words-before.ts';
import type { SentenceInContext } from '../linking/context.ts';
import type { FactFrame } from '../linking/fact-frame.ts';

/** How many words may stand between "erst" and its date. */
const REACH = 3;

/** "dürfen erst ab 2040 ...": a rule that starts later than the record says, where the sentence gives no day of the record. */
export function startsOtherwise({ reading }: SentenceInContext, frame: FactFrame): boolean {
  const { fact, period, periods, predicate } = frame;
  if (period === null || fact.qualifiers.period === undefined || !predicate.name.startsWith('regulation'))
    return false;
  const { dates, tokens } = reading;
  if (dates.some(({ period: said }) => said !== null && periods.some((known) => overlaps(said, known))))
    return false;
  return dates.some(
    ({ first, period: start }) =>
      start !== null && start.from > period.to && followsWord(tokens, first, REACH, /^erst$/),
  );
}
