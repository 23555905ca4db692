import type { SentenceInContext } from '../context.ts';
import { DETAIL_WEIGHT, type FactFrame } from '../fact-frame.ts';
import type { FactIndex } from '../fact-index.ts';

/** Shared content words, weighted by how rare they are among all facts. */
export function sharedWords(
  sentence: SentenceInContext,
  frame: FactFrame,
  index: FactIndex,
): { covered: number; shared: number; strongest: number } {
  let shared = 0;
  let total = 0;
  let strongest = 0;
  for (const word of sentence.reading.stems) {
    const rare = index.usage(word).rarity;
    total += rare;
    const weight = frame.stems.get(word);
    if (weight === undefined) continue;
    shared += rare * weight;
    if (weight >= DETAIL_WEIGHT) strongest = Math.max(strongest, rare);
  }
  return { covered: total === 0 ? 0 : shared / total, shared, strongest };
}

/** Names beside the subject that the record and the sentence share, weighted by how few facts know them. */
export function entityOverlap(sentence: SentenceInContext, frame: FactFrame, index: FactIndex): number {
  let total = 0;
  const own = index.graph.ancestors(frame.fact.subject);
  for (const id of sentence.named) {
    if (id === frame.fact.subject || own.has(id) || !frame.entities.has(id)) continue;
    total += index.entityRarity(id) / 4;
  }
  return total;
}
