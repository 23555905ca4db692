import { expect, test } from 'vitest';
import { type Asked, judgeOf } from '../../../../../claims/linking/judging/judge.ts';
import { Trees } from '../../../../../claims/linking/judging/trees.ts';
import { Wording } from '../../../../../claims/linking/judging/wording.ts';

/** lead <= 1 ? (row <= 0 ? -0.5 : 0.1) : 0.25, and 0.02 whatever is asked. */
const trees = new Trees({
  features: ['lead', 'row'],
  trees: [
    [0, 1, 1, 0, -1, -50, -1, 10, -1, 25],
    [-1, 2],
  ],
});

const silent = new Wording({ predicates: {}, facts: {} });
const asked = (score: number, features: Asked['features']): Asked => ({
  fact: { id: 'byd-tariff', predicate: 'tariff' },
  score,
  features,
  words: [],
  manner: [],
});

test.each([
  [{ lead: 0, row: 0 }, -0.48],
  [{ lead: 1, row: 1 }, 0.12],
  [{ lead: 1.5, row: 1 }, 0.27],
])('each tree adds the leaf that %o leads to', (features, odds) => {
  expect(trees.sum(Float64Array.of(features.lead, features.row))).toBeCloseTo(odds, 9);
});

test('the score is what the trees begin with, and what a sentence before it had is forgotten', () => {
  const judge = judgeOf(trees, silent);
  expect(judge(asked(2, [{ lead: 1 }, { row: 1, unknown: 7 }]))).toBeCloseTo(2.12, 9);
  expect(judge(asked(2, [{ lead: 1 }]))).toBeCloseTo(1.52, 9);
});

test('without trees the score stands', () => {
  expect(judgeOf(new Trees({ features: [], trees: [] }), silent)(asked(1.5, [{ lead: 3 }]))).toBe(1.5);
});
