import type { Features } from './features.ts';
import { Gains } from './upper-bound/gains.ts';
import type { Weights } from './upper-bound/known-features.ts';
import weights from './weights.json' with { type: 'json' };

/** Weighs the evidence for a fact: log-odds that the sentence states it. */
export interface Scorer {
  (features: Features): number;
  /** The weights by what they need, to pass over facts that cannot reach a threshold. */
  readonly gains: Gains;
}

/** The weighted sum of the evidence; what the weights do not name counts nothing. */
export function scorer(weights: Weights): Scorer {
  const weigh = (features: Features): number => {
    let sum = 0;
    for (const name in features) sum += (features[name] ?? 0) * (weights[name] ?? 0);
    return sum;
  };
  return Object.assign(weigh, { gains: new Gains(weights) });
}

/** The engine's own weights are fitted on the labelled sentences by `npm run corpus:fit` (see docs/quality.md). */
export const score: Scorer = scorer(weights);
