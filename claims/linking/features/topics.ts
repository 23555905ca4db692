import type { ConceptHits } from '../../lexicon/concept-hits.ts';
import { inRange, type TokenRange } from '../claim-range.ts';

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

/** How many topics the sentence has within the claim that the record does not speak of, and the other way round. */
export function compareTopics(
  said: ConceptHits,
  known: ReadonlySet<string>,
  range: TokenRange,
): { foreign: number; missing: number } {
  let foreign = 0;
  let missing = 0;
  for (const topic of TOPICS) {
    const places = said.get(topic);
    if (known.has(topic)) missing += +(places === undefined);
    else if (places?.some((at) => inRange(range, at)) === true) foreign += 1;
  }
  return { foreign, missing };
}
