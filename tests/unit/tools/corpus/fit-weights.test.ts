import { expect, test } from 'vitest';
import type { Example } from '../../../../tools/corpus/fitting/examples.ts';
import { fitWeights } from '../../../../tools/corpus/fitting/fit-weights.ts';

const NAMES = ['telling', 'misleading', 'neutral'];

const option = (fact: string, right: number, values: readonly number[]) => ({
  fact,
  right,
  at: [0, 1, 2],
  values,
});

/** "telling" goes with the right fact, "misleading" with near misses and other facts, "neutral" with all. */
const examples: Example[] = Array.from({ length: 40 }, (_, at): Example[] => [
  {
    group: `fact-${at}`,
    kind: 'states',
    options: [option(`fact-${at}`, 1, [1, 0, 1]), option('other', 0, [0, 1, 1])],
  },
  { group: `fact-${at}`, kind: 'near miss', options: [option(`fact-${at}`, 1, [0, 1, 1])] },
  { group: 'article', kind: 'nothing', options: [option('other', 0, [0, 0, 1])] },
]).flat();

test('evidence of right facts gets weight, evidence of wrong ones is held against them', () => {
  const weights = fitWeights(NAMES, examples);
  expect(weights.telling).toBeGreaterThan(1);
  expect(weights.misleading).toBeLessThan(-0.5);
  expect((weights.telling ?? 0) + (weights.neutral ?? 0)).toBeGreaterThan(0);
  expect((weights.misleading ?? 0) + (weights.neutral ?? 0)).toBeLessThan(0);
});

test('the same examples give the same weights, rounded and in the order of their names', () => {
  const weights = fitWeights(NAMES, examples);
  expect(fitWeights(NAMES, examples)).toEqual(weights);
  expect(Object.keys(weights)).toEqual([...NAMES].sort());
  expect(Object.values(weights).map((weight) => Number(weight.toFixed(2)))).toEqual(Object.values(weights));
});

test('a sentence whose fact is no candidate, or that has no candidates, teaches nothing', () => {
  const idle: Example[] = [
    { group: 'a', kind: 'states', options: [option('other', 0, [1, 1, 1])] },
    { group: 'b', kind: 'near miss', options: [option('other', 0, [1, 1, 1])] },
    { group: 'c', kind: 'nothing', options: [] },
  ];
  expect(Object.values(fitWeights(NAMES, idle))).toEqual([0, 0, 0]);
});
