import type { ConceptHits } from '../lexicon/concepts.ts';
import type { Predicate } from '../predicates/predicate.ts';
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

const says = (hits: ConceptHits, cue: string): boolean =>
  cue.includes('+') ? cue.split('+').every((part) => hits.has(part)) : hits.has(cue);

function count(hits: ConceptHits, cues: readonly string[]): number {
  let said = 0;
  for (const cue of cues) if (says(hits, cue)) said += 1;
  return said;
}

/** Whether the concepts hold a strong cue; "a+b" needs both. */
export const saysStrongly = (hits: ConceptHits, predicate: Predicate): boolean =>
  predicate.strong.some((cue) => says(hits, cue));

export function fitCues(sentence: SentenceInContext, predicate: Predicate): CueFit {
  const hits = sentence.reading.concepts;
  const strong = count(hits, predicate.strong);
  return {
    strong,
    weak: predicate.weak.some((concept) => hits.has(concept)),
    against: count(hits, predicate.against),
    carried:
      strong === 0 && sentence.previous !== null && saysStrongly(sentence.previous.concepts, predicate),
  };
}

/** The features of the cues; upper-bound.ts weighs them before a fact is read. */
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
