import type { ConceptHits } from '../../lexicon/concept-hits.ts';
import { concepts } from '../../lexicon/concepts.ts';
import { hasBit, ones } from '../bits.ts';
import type { TokenRange } from '../claim-range.ts';

/** Topics that a sentence rarely names in passing: where only one side has them, another thing is meant. */
export const TOPICS = [
  'smartphone',
  'phev',
  'combustion',
  'shares',
  'shop',
  'cardPayment',
  'doorHandle',
  'hood',
  'cobalt',
  'efuel',
  'sodium',
  'solidState',
  'winter',
  'fire',
  'breakdown',
  'socket',
  'target',
  'forecast',
  'provisional',
  'stock',
  'foreign',
  'cellPlant',
];

export const TOPIC_BITS = concepts.bitsOf(TOPICS);

/** How many topics the sentence has within the claim that the record does not speak of, and the other way round. */
export function compareTopics(
  said: ConceptHits,
  known: Uint32Array,
  range: TokenRange,
): { foreign: number; missing: number } {
  let foreign = 0;
  let missing = 0;
  for (let at = 0; at < TOPIC_BITS.length; at++)
    missing += ones((TOPIC_BITS[at] ?? 0) & (known[at] ?? 0) & ~(said.bits[at] ?? 0));
  for (const concept of said.numbers)
    if (
      hasBit(TOPIC_BITS, concept) &&
      !hasBit(known, concept) &&
      said.saysNumberWithin(concept, range.first, range.last)
    )
      foreign += 1;
  return { foreign, missing };
}
