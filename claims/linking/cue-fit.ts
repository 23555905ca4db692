import { concepts } from '../lexicon/concepts.ts';
import type { Predicate } from '../predicates/predicate.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
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

/** Cues of a predicate as numbers of concepts; a concept that no lexicon has is -1. */
interface CompiledCues {
  readonly strong: readonly (readonly number[])[];
  readonly weak: readonly number[];
  readonly against: readonly (readonly number[])[];
  /** Every concept that a strong cue needs. */
  readonly parts: ReadonlySet<string>;
}

const compiled = new WeakMap<Predicate, CompiledCues>();

function compile(predicate: Predicate): CompiledCues {
  const known = compiled.get(predicate);
  if (known !== undefined) return known;
  const numbers = (cue: string): number[] =>
    cue.split('+').map((concept) => concepts.numberOf(concept) ?? -1);
  const cues: CompiledCues = {
    strong: predicate.strong.map(numbers),
    weak: predicate.weak.map((concept) => concepts.numberOf(concept) ?? -1),
    against: predicate.against.map(numbers),
    parts: new Set(predicate.strong.flatMap((cue) => cue.split('+'))),
  };
  compiled.set(predicate, cues);
  return cues;
}

const has = (bits: Uint32Array, concept: number): boolean =>
  concept >= 0 && ((bits[concept >> 5] ?? 0) & (1 << (concept & 31))) !== 0;

function says(bits: Uint32Array, cue: readonly number[]): boolean {
  for (const concept of cue) if (!has(bits, concept)) return false;
  return true;
}

function count(bits: Uint32Array, cues: readonly (readonly number[])[]): number {
  let said = 0;
  for (const cue of cues) if (says(bits, cue)) said += 1;
  return said;
}

/** Whether a sentence says a strong cue; "a+b" needs both concepts. */
export const saysStrongly = (reading: SentenceReading, predicate: Predicate): boolean =>
  compile(predicate).strong.some((cue) => says(reading.conceptBits, cue));

/** The concepts that the strong cues of a predicate are made of. */
export const cueParts = (predicate: Predicate): ReadonlySet<string> => compile(predicate).parts;

export function fitCues({ reading, previous }: SentenceInContext, predicate: Predicate): CueFit {
  const cues = compile(predicate);
  const bits = reading.conceptBits;
  const strong = count(bits, cues.strong);
  return {
    strong,
    weak: cues.weak.some((concept) => has(bits, concept)),
    against: count(bits, cues.against),
    carried: strong === 0 && previous !== null && saysStrongly(previous, predicate),
  };
}

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
