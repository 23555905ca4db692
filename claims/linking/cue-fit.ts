import { concepts } from '../lexicon/concepts.ts';
import type { Predicate } from '../predicates/predicate.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import { countShared, holdsAll, overlap } from './bits.ts';
import type { SentenceInContext } from './context.ts';

/** Which cues of a predicate a sentence says. */
export interface CueFit {
  /** How many of the strong cues. */
  readonly strong: number;
  readonly weak: boolean;
  /** How many of the cues that say another thing. */
  readonly against: number;
  /** The sentence before stated the predicate, and this one goes on without naming another. */
  readonly carried: boolean;
}

/** Cues as sets of concepts: those of one concept are counted together, "a+b" needs both. */
class CueSet {
  readonly #single: Uint32Array;
  readonly #joint: readonly Uint32Array[];

  constructor(cues: readonly string[]) {
    this.#single = concepts.bitsOf(cues.filter((cue) => !cue.includes('+')));
    this.#joint = cues
      .map((cue) => cue.split('+'))
      // A concept that no lexicon has is never said.
      .filter((parts) => parts.length > 1 && parts.every((part) => concepts.numberOf(part) !== undefined))
      .map((parts) => concepts.bitsOf(parts));
  }

  /** How many of them are said. */
  count(said: Uint32Array): number {
    let count = countShared(this.#single, said);
    for (const cue of this.#joint) if (holdsAll(said, cue)) count += 1;
    return count;
  }

  any(said: Uint32Array): boolean {
    if (overlap(this.#single, said)) return true;
    for (const cue of this.#joint) if (holdsAll(said, cue)) return true;
    return false;
  }
}

const UNSAID: CueFit = { strong: 0, weak: false, against: 0, carried: false };
const CARRIED: CueFit = { ...UNSAID, carried: true };

/** The cues of a predicate, compiled once. */
export class Cues {
  readonly #strong: CueSet;
  readonly #weak: CueSet;
  readonly #against: CueSet;
  /** Every concept of any of them. */
  readonly #all: Uint32Array;
  /** Every concept that a strong cue needs. */
  readonly parts: ReadonlySet<string>;
  readonly partBits: Uint32Array;
  /** Every weak cue of one concept. */
  readonly weakBits: Uint32Array;

  constructor({ strong, weak, against }: Predicate) {
    this.#strong = new CueSet(strong);
    this.#weak = new CueSet(weak);
    this.#against = new CueSet(against);
    this.#all = concepts.bitsOf([...strong, ...weak, ...against].flatMap((cue) => cue.split('+')));
    this.parts = new Set(strong.flatMap((cue) => cue.split('+')));
    this.partBits = concepts.bitsOf(this.parts);
    this.weakBits = concepts.bitsOf(weak);
  }

  /** Whether a sentence says a strong cue. */
  strongIn({ concepts }: SentenceReading): boolean {
    return this.#strong.any(concepts.bits);
  }

  fit({ reading, previous }: SentenceInContext): CueFit {
    const bits = reading.concepts.bits;
    // Most sentences say nothing of most predicates.
    if (!overlap(this.#all, bits)) return this.#carried(previous) ? CARRIED : UNSAID;
    const strong = this.#strong.count(bits);
    return {
      strong,
      weak: this.#weak.any(bits),
      against: this.#against.count(bits),
      carried: strong === 0 && this.#carried(previous),
    };
  }

  #carried(previous: SentenceReading | null): boolean {
    return previous !== null && this.strongIn(previous);
  }
}

const compiled = new WeakMap<Predicate, Cues>();

export function cuesOf(predicate: Predicate): Cues {
  const known = compiled.get(predicate);
  if (known !== undefined) return known;
  const cues = new Cues(predicate);
  compiled.set(predicate, cues);
  return cues;
}

/** Whether a sentence says a strong cue; "a+b" needs both concepts. */
export const saysStrongly = (reading: SentenceReading, predicate: Predicate): boolean =>
  cuesOf(predicate).strongIn(reading);

/** The concepts that the strong cues of a predicate are made of. */
export const cueParts = (predicate: Predicate): ReadonlySet<string> => cuesOf(predicate).parts;

export const fitCues = (sentence: SentenceInContext, predicate: Predicate): CueFit =>
  cuesOf(predicate).fit(sentence);

/** The features of the cues; upper-bound/ weighs them before a fact is read. */
export function cueFeatures(cues: CueFit, predicate: Pick<Predicate, 'strong'>) {
  const { weak, against } = cues;
  const strong = cues.strong > 0;
  return {
    cueCarried: +cues.carried,
    cueStrong: +strong,
    cueShare: predicate.strong.length === 0 ? 0 : cues.strong / predicate.strong.length,
    cueWeak: +(weak && !strong),
    cueBoth: +(weak && strong),
    cueNone: +(!weak && !strong),
    against: +(against > 0),
    againstNoCue: +(against > 0 && !strong),
    againstMany: +(against > 1),
  };
}
