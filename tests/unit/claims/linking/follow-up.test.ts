import { expect, test } from 'vitest';
import { annotate } from '../engine/engine.ts';

const facts = (text: string): (string | null)[] => annotate(text).map(({ fact }) => fact);

const STATED =
  'Das Concept AMG GT XX legte im August 2025 in Nardò binnen 24 Stunden 5.479 Kilometer zurück.';

test('a sentence that only goes on about a fact is known by its figure', () => {
  expect(facts(`${STATED} Meist standen 300 km/h auf dem Tacho.`)).toEqual([
    'amg-gt-xx-24h',
    'amg-gt-xx-24h',
  ]);
});

test('without the fact before it, the figure says nothing', () => {
  expect(facts('Meist standen 300 km/h auf dem Tacho.')).toEqual([]);
});

test('another figure is not taken for the fact’s', () => {
  expect(facts(`${STATED} Meist standen 210 km/h auf dem Tacho.`)).toEqual(['amg-gt-xx-24h']);
});

test('a few sentences later the text has gone on to something else', () => {
  const between = 'Der Wind war schwach. Die Sonne schien. Die Zuschauer waren zufrieden. Es gab Kuchen.';
  expect(facts(`${STATED} ${between} Meist standen 300 km/h auf dem Tacho.`)).toEqual(['amg-gt-xx-24h']);
});
