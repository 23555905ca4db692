import { formTest } from '../../german/form-test.ts';
import { isLedBy } from '../../german/words-before.ts';
import { isToldOf, type SentenceInContext } from '../context.ts';
import type { FactFrame } from '../fact-frame.ts';

const isFrom = formTest(/^aus$/);

/** "15 Prozent auf Autos aus der EU": what the goods of one country are charged is no word about those of another. */
export function isAnotherOrigin(sentence: SentenceInContext, frame: FactFrame): boolean {
  if (frame.predicate.name !== 'tariff') return false;
  const { mentions, reading } = sentence;
  const origins = mentions
    .filter(({ first }) => isLedBy(reading.tokens, first, isFrom))
    .flatMap(({ entities }) => entities)
    .filter((id) => isToldOf(sentence, id));
  return origins.length > 0 && origins.every((id) => !frame.regions.has(id));
}
