import type { FactEntry } from './fact-entry.ts';
import { type FactOutline, outlineOfFact } from './fact-entry.ts';

/**
 * What the index must know of all facts before it reads a sentence: how often they use a word or name an entity, and
 * the outline of each. Everything else of a fact is compiled when a sentence comes near it.
 */
export interface Outline {
  /** How many facts use a stem in their statement or details; 0 for stems of notes alone. */
  readonly stems: ReadonlyMap<string, number>;
  /** How many facts name an entity. */
  readonly entities: ReadonlyMap<string, number>;
  /** By id of the fact. */
  readonly facts: ReadonlyMap<string, FactOutline>;
}

/** Words of a note weigh less than this and do not make a word common. */
const COUNTED_WEIGHT = 0.7;

/** Reads every record; the work of a second for a few hundred facts. */
export function outlineOf(entries: readonly FactEntry[]): Outline {
  const stems = new Map<string, number>();
  const entities = new Map<string, number>();
  const facts = new Map<string, FactOutline>();
  for (const entry of entries) {
    const { frame } = entry;
    for (const id of frame.entities) entities.set(id, (entities.get(id) ?? 0) + 1);
    for (const [stem, weight] of frame.stems)
      stems.set(stem, (stems.get(stem) ?? 0) + +(weight >= COUNTED_WEIGHT));
    facts.set(entry.fact.id, outlineOfFact(frame));
  }
  return { stems, entities, facts };
}
