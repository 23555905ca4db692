import type { SentenceReading } from '../../reading/sentence-reading.ts';
import { NOTE_WEIGHT } from '../fact-frame.ts';
import type { FactIndex } from '../fact-index.ts';
import { holds, STEM_WORDS } from '../stem-bits.ts';
import type { Gains } from './gains.ts';

/** What the content words of one sentence add at most for a fact. */
export class SaidWords {
  readonly #index: FactIndex;
  readonly #gains: Gains;
  readonly #rows: Int32Array;
  /** Of the stems that any record uses. */
  readonly #bits: number[] = [];
  readonly #rarities: number[] = [];
  #count = 0;
  /** Rarity of all stems of the sentence. */
  #total = 0;
  /** The most for any fact. */
  cap = 0;

  constructor(index: FactIndex, gains: Gains) {
    this.#index = index;
    this.#gains = gains;
    this.#rows = index.columns.stemBits;
  }

  over({ stems }: SentenceReading): void {
    let total = 0;
    let shared = 0;
    let strongest = 0;
    let count = 0;
    for (const stem of stems) {
      const { rarity, bit } = this.#index.usage(stem);
      total += rarity;
      if (bit < 0) continue;
      this.#bits[count] = bit;
      this.#rarities[count] = rarity;
      count += 1;
      shared += rarity;
      if (rarity > strongest) strongest = rarity;
    }
    this.#count = count;
    this.#total = total;
    this.cap = shared === 0 ? 0 : this.#gain(shared, strongest, true);
  }

  gain(row: number, textual: boolean): number {
    let shared = 0;
    let strongest = 0;
    for (let at = 0; at < this.#count; at++) {
      const held = holds(this.#rows, row * STEM_WORDS, this.#bits[at] ?? 0);
      if (held === 0) continue;
      const rare = this.#rarities[at] ?? 0;
      shared += held === 2 ? rare : rare * NOTE_WEIGHT;
      if (held === 2 && rare > strongest) strongest = rare;
    }
    return shared === 0 ? 0 : this.#gain(shared, strongest, textual);
  }

  #gain(shared: number, strongest: number, textual: boolean): number {
    const { lexical, lexicalTextual, strongest: strong } = this.#gains;
    const sharing = Math.min(2, shared / 4);
    const covered = shared / this.#total;
    const gain = lexical.covered * covered + lexical.shared * sharing + (strong * strongest) / 4;
    return textual ? gain + lexicalTextual.covered * covered + lexicalTextual.shared * sharing : gain;
  }
}
