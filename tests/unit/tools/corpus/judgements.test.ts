import { expect, test } from 'vitest';
import { bundledPacks } from '../../../../facts/packs.ts';
import { Accepted } from '../../../../tools/corpus/accepted.ts';
import {
  judgeArticle,
  judgeConsistent,
  judgeSentence,
  weighted,
} from '../../../../tools/corpus/fitting/judgements.ts';
import type { Candidate } from '../../../../tools/corpus/fitting/read-candidates.ts';

const accepted = new Accepted(bundledPacks());
const candidate = (fact: string, agrees = false, differs = !agrees): Candidate => ({
  fact,
  at: [],
  values: [],
  around: null,
  differs,
  words: [],
  standing: { score: 1, slot: 1, agrees, predicate: 'tariff', subject: fact },
});
const byd = candidate('eu-tariff-byd');
const geely = candidate('eu-tariff-geely', true);
const saic = candidate('eu-tariff-saic');
const shown = ({ candidates }: ReturnType<typeof judgeSentence>) =>
  candidates.map(({ candidate: { fact }, right, weight }) => [fact, right, weight]);

test('a sentence states what it is labelled with; of another whose figure it has nothing is known', () => {
  expect(shown(judgeSentence([byd, geely, saic], 'eu-tariff-byd', false, accepted))).toEqual([
    ['eu-tariff-byd', true, 1],
    ['eu-tariff-geely', false, 0],
    ['eu-tariff-saic', false, 0.3],
  ]);
});

test('a near miss tells only that the one fact is not stated', () => {
  expect(shown(judgeSentence([byd, saic], 'eu-tariff-byd', true, accepted))).toEqual([
    ['eu-tariff-byd', false, 1],
    ['eu-tariff-saic', false, 0],
  ]);
});

test('of an article all is known', () => {
  expect(shown(judgeArticle('01', [byd, geely], new Set(['eu-tariff-geely']), accepted))).toEqual([
    ['eu-tariff-byd', false, 1],
    ['eu-tariff-geely', true, 1],
  ]);
});

test('a consistent article tells only that nothing departs', () => {
  expect(shown(judgeConsistent('01', [byd, geely]))).toEqual([
    ['eu-tariff-byd', false, 1],
    ['eu-tariff-geely', false, 0],
  ]);
});

test('a text on the border counts several times, in all that it tells', () => {
  expect(shown(weighted(judgeSentence([byd, saic], 'eu-tariff-byd', false, accepted), 3))).toEqual([
    ['eu-tariff-byd', true, 3],
    ['eu-tariff-saic', false, expect.closeTo(0.9)],
  ]);
});
