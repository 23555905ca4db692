import { expect, test } from 'vitest';
import { Wording } from '../../../../claims/linking/judging/wording.ts';
import { fitWording } from '../../../../tools/corpus/fitting/fit-wording.ts';
import type { Candidate } from '../../../../tools/corpus/fitting/read-candidates.ts';
import type { Rows } from '../../../../tools/corpus/fitting/tree-rows.ts';

const candidate = (fact: string, words: readonly string[]): Candidate => ({
  fact,
  words,
  at: [],
  values: [],
  around: null,
  differs: false,
  standing: { score: 0, slot: null, agrees: false, predicate: 'price', subject: 'voltana' },
});

/** "kost" speaks for every price, "miet" against it, "schauraum" for one fact; "und" stands everywhere. */
const told: readonly (readonly [fact: string, words: readonly string[], right: 0 | 1])[] = [
  ['one', ['kost', 'und'], 1],
  ['one', ['schauraum', 'und'], 1],
  ['one', ['miet', 'und'], 0],
  ['two', ['kost', 'und'], 1],
  ['two', ['schauraum', 'und'], 0],
  ['two', ['miet', 'und'], 0],
];
const many = Array.from({ length: 20 }, () => told).flat();
const rows: Rows = {
  names: [],
  columns: [],
  scores: new Float64Array(many.length),
  right: Uint8Array.from(many, ([, , right]) => right),
  weights: new Float64Array(many.length).fill(1),
  groups: many.map(([fact]) => fact),
  candidates: many.map(([fact, words]) => candidate(fact, words)),
};
const nothing = new Float64Array(many.length);
const wording = new Wording(fitWording(rows, nothing));
const odds = (id: string, ...words: string[]): number => wording.sum({ id, predicate: 'price' }, words, []);

test('what speaks for a predicate and what for one fact alone is learnt apart', () => {
  expect(odds('three', 'kost')).toBeGreaterThan(1);
  expect(odds('three', 'miet')).toBeLessThan(-1);
  expect(odds('one', 'schauraum')).toBeGreaterThan(1);
  expect(odds('two', 'schauraum')).toBeLessThan(-1);
});

test('a word that tells nothing is left out, and so is one of too few texts', () => {
  const { price } = fitWording(rows, nothing).predicates;
  expect(price).not.toContain('und:');
  const rare = {
    ...rows,
    candidates: rows.candidates.map((each, at) => (at > 1 ? each : candidate('one', ['selten']))),
  };
  expect(JSON.stringify(fitWording(rare, nothing))).not.toContain('selten');
});

test('what the odds tell already needs no words', () => {
  const known = Float64Array.from(rows.right, (right) => (right === 1 ? 6 : -6));
  expect(fitWording(rows, known)).toEqual({ predicates: {}, facts: {} });
});
