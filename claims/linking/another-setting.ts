import { overlaps } from '../german/calendar.ts';
import { formTest } from '../german/form-test.ts';
import type { SentenceInContext } from './context.ts';
import type { FactFrame } from './fact-frame.ts';

const points = formTest(/^(?:das|dies|damit|davon|dabei|darunter|daraus)$/);

/**
 * "Knapp 54.000 wurden 2024 in der Schweiz zugelassen. Das entspricht einem Anteil von 22,9 Prozent": a sentence that points back
 * speaks of when and where the one before does, unless it says otherwise itself.
 */
export function anotherSetting(sentence: SentenceInContext, { fact, predicate, period }: FactFrame): boolean {
  const { reading, previous, regions, regionsBefore } = sentence;
  const [first] = reading.tokens;
  if (predicate.time !== 'statistic' || previous === null || first === undefined || !points(first.word))
    return false;
  const placed = regionsBefore.filter(({ adjective }) => !adjective);
  const { region } = fact.qualifiers;
  if (
    regions.length === 0 &&
    region !== undefined &&
    placed.length > 0 &&
    placed.every(({ id }) => id !== region)
  )
    return true;
  const dates = previous.dates.filter((date) => date.period !== null);
  return (
    reading.dates.length === 0 &&
    period !== null &&
    dates.length > 0 &&
    dates.every((date) => date.period !== null && !overlaps(date.period, period))
  );
}
