import type { Example, Option } from './examples.ts';

/** A sentence that states nothing known weighs less than a labelled one: articles have many of them. */
const NOTHING = 0.7;

/** Adds what the example wants changed in the weights: the gradient of its negative log-likelihood. */
export function addGradient(example: Example, weights: Float64Array, gradient: Float64Array): void {
  const { options, kind } = example;
  if (kind === 'near miss') {
    // Only the labelled fact is known to be wrong; another may be stated.
    for (const option of options)
      if (option.right === 1) add(gradient, option, 1 / (1 + Math.exp(-sum(option, weights))));
    return;
  }
  // The facts compete with each other and with "states none of them", whose log-odds are 0.
  const scores = options.map((option) => sum(option, weights));
  const highest = Math.max(0, ...scores);
  const odds = scores.map((score) => Math.exp(score - highest));
  const all = odds.reduce((total, each) => total + each, Math.exp(-highest));
  const right = options.reduce((total, option, i) => total + option.right * (odds[i] ?? 0), 0);
  if (kind === 'states' && right === 0) return;
  options.forEach((option, i) => {
    const own = odds[i] ?? 0;
    const change = kind === 'nothing' ? (NOTHING * own) / all : own / all - (option.right * own) / right;
    if (Math.abs(change) >= 1e-9) add(gradient, option, change);
  });
}

function sum({ at, values }: Option, weights: Float64Array): number {
  let total = 0;
  for (let i = 0; i < at.length; i++) total += (weights[at[i] ?? 0] ?? 0) * (values[i] ?? 0);
  return total;
}

function add(gradient: Float64Array, { at, values }: Option, factor: number): void {
  for (let i = 0; i < at.length; i++) {
    const position = at[i] ?? 0;
    gradient[position] = (gradient[position] ?? 0) + factor * (values[i] ?? 0);
  }
}
