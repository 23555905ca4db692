import type { Fact, Pack } from '../../facts/types.ts';
import { knownFacts } from './known-facts.ts';
import type { StoredFrame } from './stored-frame.ts';

/** Where an index reads the facts of its outline from. */
export interface Records {
  /** The fact of a row; null where it is not at hand. */
  read(row: number): Fact | null;
  /** What reading the record has told, where that is kept; else it is read when it is first asked for. */
  readonly frame?: (row: number) => StoredFrame;
}

/** The facts of packs that are there whole. */
export function recordsOf(packs: readonly Pack[]): Records {
  const facts = knownFacts(packs);
  return { read: (row) => facts[row]?.fact ?? null };
}
