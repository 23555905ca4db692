import type { Example } from './examples.ts';
import { addGradient } from './gradient.ts';
import { seededRandom, shuffle } from './shuffle.ts';

export type Weights = Readonly<Record<string, number>>;

const EPOCHS = 80;
const BATCH = 64;
/** Step width, and what is left of it after each epoch. */
const RATE = 0.05;
const DECAY = 0.96;
/** Pull of every weight towards 0 (L2), for each batch. */
const SHRINK = 1e-3;
/** Adam's usual memory of gradients and of their squares (Kingma and Ba, 2015). */
const MEMORY = 0.9;
const SQUARE_MEMORY = 0.999;

/**
 * Conditional logit: the weights that make the labelled facts likely against all other candidates and against "no
 * link". The same examples give the same weights. Rounded to two decimals, keys sorted.
 */
export function fitWeights(names: readonly string[], examples: readonly Example[]): Weights {
  const size = names.length;
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  const gradient = new Float64Array(size);
  const order = Int32Array.from(examples.keys());
  const random = seededRandom(1);
  let rate = RATE;
  let step = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++, rate *= DECAY) {
    shuffle(order, random);
    for (let from = 0; from < order.length; from += BATCH) {
      gradient.fill(0);
      for (const i of order.subarray(from, from + BATCH)) {
        const example = examples[i];
        if (example !== undefined) addGradient(example, weights, gradient);
      }
      step += 1;
      for (let k = 0; k < size; k++) {
        const weight = weights[k] ?? 0;
        const slope = (gradient[k] ?? 0) / BATCH + SHRINK * weight;
        const average = MEMORY * (mean[k] ?? 0) + (1 - MEMORY) * slope;
        const spread = SQUARE_MEMORY * (square[k] ?? 0) + (1 - SQUARE_MEMORY) * slope * slope;
        mean[k] = average;
        square[k] = spread;
        weights[k] =
          weight -
          (rate * (average / (1 - MEMORY ** step))) /
            (Math.sqrt(spread / (1 - SQUARE_MEMORY ** step)) + 1e-8);
      }
    }
  }
  // Adding 0 turns a rounded -0 into 0.
  const rounded = names.map((name, k): [string, number] => [name, Number((weights[k] ?? 0).toFixed(2)) + 0]);
  return Object.fromEntries(rounded.sort(([a], [b]) => (a < b ? -1 : 1)));
}
