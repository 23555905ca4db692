import type { Accepted } from '../accepted.ts';
import type { Candidate } from './read-candidates.ts';

/** A fact that a sentence may state: whether a link to it would be right, and how much is to be learnt from that. */
export interface JudgedCandidate {
  readonly candidate: Candidate;
  readonly right: boolean;
  readonly weight: number;
}

/** One sentence to learn trees from, with all that it may state. */
export interface Judgement {
  /** As of an `Example`. */
  readonly group: string;
  readonly candidates: readonly JudgedCandidate[];
}

/** A labelled sentence tells of one fact; that it states none beside it is likely, unless it has the figure of that one too. */
const UNLABELLED = 0.3;

/** The same, to be learnt from as if the text stood there several times. */
export const weighted = ({ group, candidates }: Judgement, times: number): Judgement => ({
  group,
  candidates: candidates.map((each) => ({ ...each, weight: each.weight * times })),
});

/** A near miss tells only that one fact is not stated. */
export function judgeSentence(
  candidates: readonly Candidate[],
  target: string,
  nearMiss: boolean,
  accepted: Accepted,
): Judgement {
  return {
    group: target,
    candidates: candidates.map((candidate) => {
      if (nearMiss) return { candidate, right: false, weight: +(candidate.fact === target) };
      const right = accepted.accepts(candidate.fact, target);
      const unknown = candidate.standing.agrees ? 0 : UNLABELLED;
      return { candidate, right, weight: right ? 1 : unknown };
    }),
  };
}

/** In an article every claim is labelled: what no label names is not stated. */
export const judgeArticle = (
  group: string,
  candidates: readonly Candidate[],
  stated: ReadonlySet<string>,
  accepted: Accepted,
): Judgement => ({
  group,
  candidates: candidates.map((candidate) => ({
    candidate,
    right: [...stated].some((fact) => accepted.accepts(candidate.fact, fact)),
    weight: 1,
  })),
});

/** A consistent article states no fact otherwise; which of them it states is not labelled. */
export const judgeConsistent = (group: string, candidates: readonly Candidate[]): Judgement => ({
  group: `consistent ${group}`,
  candidates: candidates.map((candidate) => ({ candidate, right: false, weight: +candidate.differs })),
});
