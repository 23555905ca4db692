import type { Predicate } from '../../predicates/predicate.ts';
import type { SentenceInContext } from '../context.ts';
import { type Cues, cueFeatures, cuesOf } from '../cue-fit.ts';
import type { Gains } from './gains.ts';

/** Fits with the same number of strong cues: none, one or more against it, weak or not, carried or not. */
const FITS = 12;

interface KnownPredicate {
  readonly predicate: Predicate;
  readonly cues: Cues;
  /** What each fit adds; NaN where it has not been met. */
  readonly gains: Float64Array;
}

/** What the cues of one sentence add for each predicate, told when it is first asked for. */
export class SaidCues {
  readonly #gains: Gains;
  readonly #predicates: readonly KnownPredicate[];
  #sentence: SentenceInContext | null = null;
  /** Which sentence the row of a predicate is for. */
  #turn = 0;
  readonly #turns: Int32Array;
  readonly #strong: Uint8Array;
  readonly #gain: Float64Array;

  constructor(predicates: readonly Predicate[], gains: Gains) {
    this.#gains = gains;
    this.#predicates = predicates.map((predicate) => ({
      predicate,
      cues: cuesOf(predicate),
      gains: new Float64Array((predicate.strong.length + 1) * FITS).fill(Number.NaN),
    }));
    this.#turns = new Int32Array(predicates.length);
    this.#strong = new Uint8Array(predicates.length);
    this.#gain = new Float64Array(predicates.length);
  }

  over(sentence: SentenceInContext): void {
    this.#sentence = sentence;
    this.#turn += 1;
  }

  gain(predicate: number): number {
    if (this.#turns[predicate] !== this.#turn) this.#read(predicate);
    return this.#gain[predicate] ?? 0;
  }

  strong(predicate: number): boolean {
    if (this.#turns[predicate] !== this.#turn) this.#read(predicate);
    return this.#strong[predicate] === 1;
  }

  #read(number: number): void {
    const own = this.#predicates[number];
    if (this.#sentence === null || own === undefined) return;
    const { strong, weak, against, carried } = own.cues.fit(this.#sentence);
    const key = ((strong * 3 + Math.min(2, against)) * 2 + +weak) * 2 + +carried;
    let gain = own.gains[key] ?? Number.NaN;
    if (Number.isNaN(gain)) {
      gain = this.#gains.sum(cueFeatures({ strong, weak, against, carried }, own.predicate));
      own.gains[key] = gain;
    }
    this.#turns[number] = this.#turn;
    this.#gain[number] = gain;
    this.#strong[number] = +(strong > 0);
  }
}
