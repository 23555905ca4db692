import { expect, test } from 'vitest';
import { bundledPacks } from '../../../../facts/packs.ts';
import { Accepted } from '../../../../tools/corpus/accepted.ts';
import { evaluate, type FoundLink, figures } from '../../../../tools/corpus/evaluate.ts';
import type { LabelledSentence } from '../../../../tools/corpus/labelled.ts';

const accepted = new Accepted(bundledPacks());
const FACT = 'yangwang-u9-xtreme-nordschleife';
const OTHER = 'de-bev-registrations-2025';

const sentence = (label: LabelledSentence['label']): LabelledSentence => ({
  id: label,
  headline: '',
  text: label,
  fact: FACT,
  label,
});

const outcome = (label: LabelledSentence['label'], ...links: FoundLink[]) => {
  const [result] = evaluate([sentence(label)], () => links, accepted);
  return [result?.outcome, result?.relationRight];
};

test.each([
  ['agree', 'supported', true],
  ['agree', 'unconfirmed', true],
  ['agree', 'contradicted', false],
  ['differ', 'contradicted', true],
  ['differ', 'outdated', true],
  ['differ', 'supported', false],
  ['differ', 'context', false],
] as const)('a sentence labelled %s and marked %s: relation right is %s', (label, relation, right) => {
  expect(outcome(label, { fact: FACT, relation })).toEqual(['right', right]);
});

test('no link is a miss, another fact is wrong, and a needless second link is forgiven', () => {
  expect(outcome('agree')).toEqual(['missed', false]);
  expect(outcome('agree', { fact: OTHER, relation: 'supported' })).toEqual(['wrong', false]);
  expect(
    outcome('agree', { fact: OTHER, relation: 'supported' }, { fact: FACT, relation: 'supported' }),
  ).toEqual(['right', true]);
});

test('a near miss raises an alarm only where the fact it resembles is linked', () => {
  expect(outcome('unrelated', { fact: FACT, relation: 'context' })).toEqual(['alarm', false]);
  expect(outcome('unrelated', { fact: OTHER, relation: 'supported' })).toEqual(['quiet', false]);
});

test('precision counts the links made, recall the links wanted; near misses count apart', () => {
  const results = [
    ...evaluate([sentence('agree')], () => [{ fact: FACT, relation: 'supported' }], accepted),
    ...evaluate([sentence('agree')], () => [{ fact: OTHER, relation: 'supported' }], accepted),
    ...evaluate([sentence('differ')], () => [], accepted),
    ...evaluate([sentence('unrelated')], () => [{ fact: FACT, relation: 'supported' }], accepted),
  ];
  expect(figures(results)).toEqual({
    labelled: 3,
    precision: 1 / 2,
    recall: 1 / 3,
    relation: 1,
    nearMisses: 1,
    alarms: 1,
  });
});
