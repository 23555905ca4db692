import { overlaps } from '../../german/calendar.ts';
import { anyIs, formTest } from '../../german/form-test.ts';
import type { SentenceInContext } from '../context.ts';
import { saysStrongly } from '../cue-fit.ts';
import type { FactFrame } from '../fact-frame.ts';

const isPast = formTest(
  /^(?:war(?:en)?|wurden?|kam(?:en)?|hatten?|schafften?|lieferten?|verkauften?|setzten|erreichten?|brachten?)$/,
);

/** "Im Herbst war noch von 1,6 Millionen die Rede" */
const isTalk = formTest(/^(?:rede|erwartet|geplant|vorgesehen|gedacht|angedacht|avisiert|ausgegeben|hiess)$/);

/**
 * "1,3 Millionen will BYD 2026 verkaufen. Im vergangenen Jahr waren es 1,05 Millionen": behind the aim for one year, what was
 * in another is no aim, unless the words say so.
 */
export function isOutcome(
  { reading, previous }: SentenceInContext,
  { predicate, period }: FactFrame,
): boolean {
  if (!predicate.name.endsWith('-target') || previous === null) return false;
  if (saysStrongly(reading, predicate) || reading.concepts.has('target')) return false;
  if (!anyIs(reading.tokens, isPast) || anyIs(reading.tokens, isTalk)) return false;
  const [said] = reading.dates.flatMap((date) => date.period ?? []);
  if (said === undefined) return false;
  if (period !== null && !overlaps(said, period)) return true;
  return (
    saysStrongly(previous, predicate) &&
    previous.dates.some((before) => before.period !== null && !overlaps(before.period, said))
  );
}
