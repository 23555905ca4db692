import type { SentenceReading } from '../../reading/sentence-reading.ts';
import { ones } from '../bits.ts';
import type { FactColumns } from '../fact-columns.ts';
import { TOPIC_BITS, TOPICS } from '../features/topics.ts';
import type { Gains } from './gains.ts';

/** Where sentences and facts have more concepts, they are taken for having so many; that makes the share no smaller. */
const COUNTS = 32;

/** What the concepts of one sentence add for a fact. */
export class SaidConcepts {
  readonly #columns: FactColumns;
  readonly #gains: Gains;
  readonly #rows: Uint32Array;
  #said: Uint32Array = new Uint32Array(0);
  /** Topics that the sentence does not speak of. */
  readonly #unsaid = new Uint32Array(TOPIC_BITS.length);
  /** What topics add at most that a fact has and the sentence does not. */
  readonly #missing: number;
  /** The most by how many concepts sentence and fact have and whether the value is told in words; NaN where it has not been asked for. */
  readonly caps = new Float64Array(COUNTS * COUNTS * 2).fill(Number.NaN);
  /** How many concepts the sentence says, up to COUNTS - 1. */
  #count = 0;

  constructor(columns: FactColumns, gains: Gains) {
    this.#columns = columns;
    this.#gains = gains;
    this.#rows = columns.conceptBits;
    this.#missing = Math.max(0, gains.missingTopic) * TOPICS.length;
  }

  over({ concepts: { bits, numbers } }: SentenceReading): void {
    this.#said = bits;
    this.#count = Math.min(COUNTS - 1, numbers.length);
    for (let at = 0; at < TOPIC_BITS.length; at++)
      this.#unsaid[at] = (TOPIC_BITS[at] ?? 0) & ~(bits[at] ?? 0);
  }

  /** The place in `caps` of the most for a fact, by how many concepts it and the sentence have. */
  place(row: number, textual: boolean): number {
    const known = Math.min(COUNTS - 1, this.#columns.conceptCount[row] ?? 0);
    const at = (this.#count * COUNTS + known) * 2 + +textual;
    if (Number.isNaN(this.caps[at])) this.caps[at] = this.#most(known, textual);
    return at;
  }

  #most(known: number, textual: boolean): number {
    const { concepts, conceptsTextual } = this.#gains;
    const share = Math.min(1, this.#count / Math.max(2, known));
    return share * Math.max(0, textual ? concepts + conceptsTextual : concepts) + this.#missing;
  }

  gain(row: number, textual: boolean): number {
    const gains = this.#gains;
    const words = this.#columns.conceptWords;
    const from = row * words;
    let shared = 0;
    let missing = 0;
    for (let at = 0; at < words; at++) {
      const bits = this.#rows[from + at] ?? 0;
      if (bits === 0) continue;
      shared += ones(bits & (this.#said[at] ?? 0));
      missing += ones(bits & (this.#unsaid[at] ?? 0));
    }
    const share = Math.min(1, shared / Math.max(2, this.#columns.conceptCount[row] ?? 0));
    return (
      share * (textual ? gains.concepts + gains.conceptsTextual : gains.concepts) +
      missing * gains.missingTopic
    );
  }
}
