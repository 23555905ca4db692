import type { Features } from './features.ts';
import weights from './weights.json' with { type: 'json' };

/** Weighs the evidence for a fact: log-odds that the sentence states it. */
export type Scorer = (features: Features) => number;

/** The weighted sum of the evidence; what the weights do not name counts nothing. */
export function scorer(weights: Readonly<Record<string, number>>): Scorer {
  return (features) => {
    let sum = 0;
    for (const name in features) sum += (features[name] ?? 0) * (weights[name] ?? 0);
    return sum;
  };
}

/** The engine's own weights are fitted on the labelled sentences by `npm run corpus:fit` (see docs/quality.md). */
export const score: Scorer = scorer(weights);
