import type { Fact, Pack } from '../../facts/types.ts';
import type { Predicate } from '../predicates/predicate.ts';
import { predicates } from '../predicates/registry.ts';

/** A fact that the index knows, with its predicate. */
export interface KnownFact {
  readonly fact: Fact;
  readonly predicate: Predicate;
}

/** The facts of the packs in their order; the first of two with the same id, and none of an unknown predicate. */
export function knownFacts(packs: readonly Pack[]): KnownFact[] {
  const facts = new Map<string, KnownFact>();
  for (const pack of packs)
    for (const fact of pack.facts) {
      const predicate = predicates.get(fact.predicate);
      if (predicate !== undefined && !facts.has(fact.id)) facts.set(fact.id, { fact, predicate });
    }
  return [...facts.values()];
}
