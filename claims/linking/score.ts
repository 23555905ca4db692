import type { FeatureGroups } from './features.ts';
import { type Judge, judgeOf } from './judging/judge.ts';
import { Trees } from './judging/trees.ts';
import { Wording } from './judging/wording.ts';
import trees from './trees.json' with { type: 'json' };
import { Gains } from './upper-bound/gains.ts';
import type { Weights } from './upper-bound/known-features.ts';
import weights from './weights.json' with { type: 'json' };
import wording from './wording.json' with { type: 'json' };

/** Weighs the evidence for a fact: log-odds that the sentence states it. */
export interface Scorer {
  (features: FeatureGroups): number;
  /** The weights by what they need, to pass over facts that cannot reach a threshold. */
  readonly gains: Gains;
  /** What is made of the sum and all that stands around the evidence. */
  readonly judge: Judge;
}

/** The weighted sum of the evidence, and what trees and words make of it; what none of them names counts nothing. */
export function scorer(weights: Weights, trees: Trees, wording: Wording): Scorer {
  const weigh = (features: FeatureGroups): number => {
    let sum = 0;
    for (const group of features)
      for (const name in group) {
        const value = group[name] ?? 0;
        if (value !== 0) sum += value * (weights[name] ?? 0);
      }
    return sum;
  };
  return Object.assign(weigh, { gains: new Gains(weights), judge: judgeOf(trees, wording) });
}

/** The engine's own weights are fitted on the labelled sentences by `npm run corpus:fit` (see docs/quality.md). */
export const score: Scorer = scorer(weights, new Trees(trees), new Wording(wording));
