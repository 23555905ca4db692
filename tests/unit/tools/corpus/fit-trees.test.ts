import { expect, test } from 'vitest';
import { type StoredTrees, Trees } from '../../../../claims/linking/judging/trees.ts';
import { binned, STEPS } from '../../../../tools/corpus/fitting/bins.ts';
import { fitTrees } from '../../../../tools/corpus/fitting/fit-trees.ts';
import type { TreeRows } from '../../../../tools/corpus/fitting/tree-rows.ts';

const COUNT = 800;
const every = (value: (row: number) => number): Float64Array =>
  Float64Array.from({ length: COUNT }, (_, row) => value(row));

/** Right where just one of two features is there: no weighted sum tells that. */
const rows: TreeRows = {
  names: ['first', 'second', 'idle'],
  columns: [every((row) => row & 1), every((row) => +(row % 3 === 0)), every((row) => (row * 7) % 5)],
  scores: every(() => 0.5),
  right: Uint8Array.from({ length: COUNT }, (_, row) => (row & 1) ^ +(row % 3 === 0)),
  weights: every(() => 1),
};

const oddsOf = (fitted: StoredTrees, row: number): number => {
  const values = fitted.features.map((name) => rows.columns[rows.names.indexOf(name)]?.[row] ?? 0);
  return 0.5 + new Trees(fitted).sum(Float64Array.from(values));
};

test('what only features together tell is learnt', () => {
  const { trees: fitted } = fitTrees(rows);
  for (const row of [0, 1, 2, 3]) {
    if (rows.right[row] === 1) expect(oddsOf(fitted, row)).toBeGreaterThan(1);
    else expect(oddsOf(fitted, row)).toBeLessThan(-1);
  }
});

test('what is held is answered, but nothing is learnt from it', () => {
  const isHeld = (row: number): boolean => row < 400;
  const turned = { ...rows, right: rows.right.map((right, row) => (isHeld(row) ? 1 - right : right)) };
  const { odds } = fitTrees(turned, isHeld);
  for (const row of [0, 1, 2, 3]) expect(Math.sign(odds[row] ?? 0)).toBe(rows.right[row] === 1 ? 1 : -1);
});

test('the same rows give the same trees', () => {
  expect(fitTrees(rows)).toEqual(fitTrees(rows));
});

test('rows without weight teach nothing', () => {
  expect(
    fitTrees({ ...rows, weights: every(() => 0) }).trees.trees.every(
      ([kind, leaf]) => kind === -1 && leaf === 0,
    ),
  ).toBe(true);
});

test('few values get a step each, many get steps with about as many rows', () => {
  const few = binned(Float64Array.of(0, 1, 1, 3, 0));
  expect(few.bounds).toEqual([0, 1]);
  expect([...few.steps]).toEqual([0, 1, 1, 2, 0]);
  const many = binned(every((row) => row / 3));
  expect(many.bounds.length).toBeLessThan(STEPS);
  const sizes = Map.groupBy(many.steps, (step) => step);
  expect(Math.max(...[...sizes.values()].map((list) => list.length))).toBeLessThan((COUNT / STEPS) * 1.2);
});
