import { expect, test } from 'vitest';
import { createEngine } from '../../../../claims/engine.ts';
import type { Annotation } from '../../../../claims/types.ts';
import type { Fact, Pack } from '../../../../facts/types.ts';
import { smallPack } from './small-pack.ts';

const RANGE = 'Der Voltana E1 hat nach WLTP eine Reichweite von 537 Kilometern.';

function only(text: string, pack: Pack): Annotation {
  const annotations = createEngine([pack]).annotate({ text, published: '2026-03-13' });
  expect(annotations).toHaveLength(1);
  return annotations[0] as Annotation;
}

test.each<[Fact['status'], string, string | null]>([
  ['confirmed', 'supported', null],
  ['achieved', 'supported', null],
  ['in-force', 'supported', null],
  // Of a car to come its maker's data are what there is to say.
  ['announced', 'supported', null],
  ['reported', 'unconfirmed', 'Dafür gibt es bisher nur Berichte, keine Bestätigung.'],
  ['disputed', 'unconfirmed', 'Die Quellen sind sich darin nicht einig. Nicht bestätigt heißt nicht falsch.'],
  ['withdrawn', 'unconfirmed', 'Das wurde zurückgenommen.'],
])('what an article asserts of a fact that is %s is %s', (status, relation, reason) => {
  const annotation = only(RANGE, smallPack(status));
  expect(annotation.relation).toBe(relation);
  expect(annotation.why.map(({ de }) => de).slice(1)).toEqual(reason === null ? [] : [reason]);
});

test('an article that asserts a price that is only announced says more than the sources', () => {
  const pack = smallPack();
  const facts = pack.facts.map(
    (fact): Fact => (fact.id === 'price-new' ? { ...fact, status: 'announced' } : fact),
  );
  const annotation = only('Der Voltana E1 kostet 38.640 Euro.', { ...pack, facts });
  expect(annotation.relation).toBe('unconfirmed');
  expect(annotation.why.map(({ de }) => de).slice(1)).toEqual(['Bisher ist das nur angekündigt.']);
});

test.each<Fact['status']>(['announced', 'reported'])(
  'an article that only plans or reports says no more than a fact that is %s',
  (status) => {
    const text = 'Der Voltana E1 soll laut Hersteller nach WLTP eine Reichweite von 537 Kilometern haben.';
    expect(only(text, smallPack(status)).relation).toBe('supported');
  },
);

test('an outdated value names its whole timeline, with the ids it has taken over', () => {
  const annotation = only('Der Voltana E1 kostet ab 41.380 Euro.', smallPack());
  expect(annotation.relation).toBe('outdated');
  expect(annotation.facts).toEqual(['price-old', 'price-once', 'price-new']);
});

test('the first reason sets the article beside the sources, with publisher and day', () => {
  const { why } = only('Der Voltana E1 kostet ab 48.640 Euro.', smallPack());
  expect(why[0]).toEqual({
    de: 'Artikel: 48.640 Euro. Quellen: 38640 Euro (Beispielamt, 2.1.2026).',
    en: 'Article: 48.640 Euro. Sources: 38640 euros (Beispielamt, 2026-01-02).',
  });
});

test('an engine without facts marks nothing, and unsourced claims on request', () => {
  const empty = createEngine([]);
  expect(empty.annotate({ text: RANGE })).toEqual([]);
  expect(empty.annotate({ text: RANGE }, { all: true }).map(({ relation }) => relation)).toEqual([
    'unsourced',
  ]);
});

test('facts of a predicate that the engine does not know are passed over', () => {
  const pack = smallPack();
  const strange = pack.facts.map((fact) => ({ ...fact, predicate: 'constructor' }));
  expect(createEngine([{ ...pack, facts: strange }]).annotate({ text: RANGE })).toEqual([]);
});
