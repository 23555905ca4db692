import type { Predicate } from '../../predicates/predicate.ts';
import { cueFeatures } from '../cue-fit.ts';
import type { CueTallies } from '../cue-tallies.ts';
import type { Gains } from './gains.ts';

/** Fits with the same number of strong cues: none, one or more against it, weak or not, carried or not. */
const FITS = 12;

/** What the cues of one sentence add for each predicate. */
export class SaidCues {
  readonly #gains: Gains;
  readonly #predicates: readonly Predicate[];
  readonly #tallies: CueTallies;
  /** What each fit of a predicate adds; NaN where it has not been met. */
  readonly #fits: readonly Float64Array[];
  readonly #unsaid: Float64Array;
  /** By predicate. */
  readonly most: Float64Array;

  constructor(predicates: readonly Predicate[], tallies: CueTallies, gains: Gains) {
    this.#gains = gains;
    this.#predicates = predicates;
    this.#tallies = tallies;
    this.#fits = predicates.map(({ strong }) =>
      new Float64Array((strong.length + 1) * FITS).fill(Number.NaN),
    );
    this.#unsaid = Float64Array.from(predicates, (_, predicate) =>
      this.#fitGain(predicate, 0, 0, false, false),
    );
    this.most = new Float64Array(predicates.length);
  }

  /** Turns to another sentence, as the tallies have. */
  over(): void {
    const tallies = this.#tallies;
    const { found, before } = tallies;
    this.most.set(this.#unsaid);
    for (const predicate of before) this.most[predicate] = this.#fitGain(predicate, 0, 0, false, true);
    for (let at = 0; at < tallies.count; at++) {
      const predicate = found[at] ?? 0;
      const strong = tallies.strongCues(predicate);
      const against = Math.min(2, tallies.cuesAgainst(predicate));
      const carried = strong === 0 && before.includes(predicate);
      this.most[predicate] = this.#fitGain(predicate, strong, against, tallies.saysWeak(predicate), carried);
    }
  }

  strong(predicate: number): boolean {
    return this.#tallies.strong[predicate] === 1;
  }

  #fitGain(predicate: number, strong: number, against: number, weak: boolean, carried: boolean): number {
    const fits = this.#fits[predicate];
    const own = this.#predicates[predicate];
    if (fits === undefined || own === undefined) return 0;
    const key = ((strong * 3 + against) * 2 + +weak) * 2 + +carried;
    const known = fits[key] ?? Number.NaN;
    if (!Number.isNaN(known)) return known;
    const gain = this.#gains.sum(cueFeatures({ strong, weak, against, carried }, own));
    fits[key] = gain;
    return gain;
  }
}
