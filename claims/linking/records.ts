import type { Fact, Pack } from '../../facts/types.ts';
import { knownFacts } from './known-facts.ts';

/** Where an index reads the facts of its outline from. */
export interface Records {
  /** The fact of a row; null where it is not at hand. */
  read(row: number): Fact | null;
}

/** The facts of packs that are there whole. */
export function recordsOf(packs: readonly Pack[]): Records {
  const facts = knownFacts(packs);
  return { read: (row) => facts[row]?.fact ?? null };
}
