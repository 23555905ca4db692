import type { Features } from './features.ts';
import weights from './weights.json' with { type: 'json' };

const WEIGHTS = weights as Readonly<Record<string, number>>;

/**
 * Log-odds that a sentence states a fact: the weighted sum of the evidence. The weights are fitted on the
 * labelled sentences by `npm run corpus:fit` (conditional logit, see docs/matching.md).
 */
export function score(features: Features): number {
  let sum = 0;
  for (const name in features) sum += (features[name] ?? 0) * (WEIGHTS[name] ?? 0);
  return sum;
}
