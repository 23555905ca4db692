import * as v from 'valibot';
import type { Records } from '../../claims/linking/records.ts';
import type { Names } from '../../claims/stored/names.ts';
import { factSchema } from '../../facts/schema.ts';
import { foreignFact, foreignId, packOfId } from '../../facts/subscription/foreign-ids.ts';
import type { Fact } from '../../facts/types.ts';
import type { PackStore } from './pack-store.ts';

/**
 * Facts of added packs that lie in the database until a sentence comes near them. Each is checked when it is read:
 * what lies on a disk is no more trusted than what comes over the net, and a damaged record costs only itself.
 */
export class StoredRecords implements Records {
  readonly #store: Pick<PackStore, 'keptRecords'>;
  readonly #facts: Names;
  readonly #entities: Names;
  readonly #read = new Map<number, Fact>();

  /** The ids of all facts by row, and of all entities. */
  constructor(store: Pick<PackStore, 'keptRecords'>, facts: Names, entities: Names) {
    this.#store = store;
    this.#facts = facts;
    this.#entities = entities;
  }

  read(row: number): Fact | null {
    return this.#read.get(row) ?? null;
  }

  async bring(rows: readonly number[]): Promise<void> {
    const texts = await this.#store.keptRecords(rows.filter((row) => !this.#read.has(row)));
    for (const [row, text] of texts) {
      const fact = this.#factIn(text, this.#facts.at(row));
      if (fact !== null) this.#read.set(row, fact);
    }
  }

  #factIn(text: string, id: string): Fact | null {
    const read = v.safeParse(factSchema, parsed(text));
    const pack = packOfId(id);
    if (!read.success || pack === null) return null;
    const isKnown = (names: Names) => (own: string) => names.find(foreignId(pack, own)) !== undefined;
    const fact = foreignFact(read.output as Fact, pack, isKnown(this.#entities), isKnown(this.#facts));
    // What was kept for other packs meanwhile is another fact.
    return fact.id === id ? fact : null;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
