import type { SentenceInContext } from '../context.ts';
import type { FactIndex } from '../fact-index.ts';
import { NAME_WORDS, nameBit } from '../name-bits.ts';
import type { Gains } from './gains.ts';

/** What the names of one sentence add at most where a record has them beside its subject. */
export class SaidNames {
  readonly #index: FactIndex;
  readonly #gains: Gains;
  readonly #rows: Int32Array;
  readonly #bits: number[] = [];
  readonly #rarities: number[] = [];
  #count = 0;
  /** The most for any fact. */
  cap = 0;

  constructor(index: FactIndex, gains: Gains) {
    this.#index = index;
    this.#gains = gains;
    this.#rows = index.columns.nameBits;
  }

  over({ named }: SentenceInContext): void {
    let total = 0;
    this.#count = 0;
    for (const id of named) {
      const rarity = this.#index.entityRarity(id) / 4;
      this.#bits[this.#count] = nameBit(id);
      this.#rarities[this.#count] = rarity;
      this.#count += 1;
      total += rarity;
    }
    this.cap = this.#gains.entities * Math.min(2, total);
  }

  gain(row: number): number {
    let total = 0;
    for (let at = 0; at < this.#count; at++) {
      const bit = this.#bits[at] ?? 0;
      const word = this.#rows[row * NAME_WORDS + (bit >> 5)] ?? 0;
      if ((word & (1 << (bit & 31))) !== 0) total += this.#rarities[at] ?? 0;
    }
    return this.#gains.entities * Math.min(2, total);
  }
}
