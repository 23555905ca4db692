import { expect, test } from 'vitest';
import type { Relation } from '../../../../claims/types.ts';
import type { Fact } from '../../../../facts/types.ts';
import { facts } from '../made-up/facts.ts';
import { indexOf, relation, type Telling } from '../made-up/hold.ts';

/** The world with one fact of another status. */
function withStatus(id: string, changes: Partial<Fact>) {
  const fact = facts.find((each) => each.id === id);
  if (fact === undefined) throw new Error(`no fact ${id}`);
  return indexOf([...facts.filter((each) => each.id !== id), { ...fact, ...changes }]);
}

type Row = readonly [status: Fact['status'], relation: Relation, text: string, telling: Telling];

const PLAIN = 'Der Voltana E1 kostet in Deutschland 38.640 Euro.';
const PLAN = 'Der Voltana E1 soll in Deutschland 38.640 Euro kosten.';
const PAST = 'Der Voltana E1 startete in Deutschland für 38.640 Euro.';

test.each<Row>([
  ['confirmed', 'supported', PLAIN, {}],
  ['achieved', 'supported', PLAIN, {}],
  ['in-force', 'supported', PLAIN, {}],
  ['disputed', 'unconfirmed', PLAIN, {}],
  ['disputed', 'unconfirmed', PLAIN, { attributed: true }],
  ['reported', 'unconfirmed', PLAIN, {}],
  ['reported', 'supported', PLAIN, { attributed: true }],
  ['reported', 'supported', PLAIN, { modality: 'hedged' }],
  ['reported', 'supported', PLAN, {}],
  ['announced', 'unconfirmed', PLAIN, {}],
  ['announced', 'supported', PLAIN, { attributed: true }],
  ['announced', 'supported', PLAIN, { modality: 'reported' }],
  ['announced', 'supported', PLAN, {}],
  ['announced', 'unconfirmed', 'Der Voltana E1 steht in Deutschland vor dem Werk für 38.640 Euro.', {}],
  ['announced', 'supported', 'Für den Voltana E1 bleibt Voltana dabei: 38.640 Euro in Deutschland.', {}],
  ['announced', 'supported', 'Für den Voltana E1 hat Voltana 38.640 Euro bekräftigt.', {}],
  ['announced', 'supported', 'Voltana ruft für den Voltana E1 38.640 Euro aus.', {}],
  ['reported', 'supported', 'Voltana wirbt beim Voltana E1 mit 38.640 Euro.', {}],
  ['reported', 'supported', 'Dem Voltana E1 trauen Händler 38.640 Euro zu, mehr nicht.', {}],
  ['announced', 'unconfirmed', PAST, {}],
  ['announced', 'unconfirmed', PAST, { attributed: true }],
  ['withdrawn', 'unconfirmed', PLAIN, {}],
])('a record that is %s is %s: %s', (status, expected, text, telling) => {
  expect(relation(text, 'price', telling, withStatus('price', { status }))).toBe(expected);
});

test.each<readonly [Relation, string]>([
  ['supported', 'Voltana eröffnet sein Werk in Seedorf im April 2026.'],
  ['supported', 'Voltana will sein Werk in Seedorf im April 2026 eröffnen.'],
  ['unconfirmed', 'Voltanas Werk in Seedorf war im April 2026 fertig, es wurde eröffnet.'],
  ['unconfirmed', 'Wie geplant wurde das Werk von Voltana in Seedorf im April 2026 eröffnet.'],
])('an announced date is %s: %s', (expected, text) => {
  expect(relation(text, 'plant')).toBe(expected);
});

const replaced = (id: string, more: Partial<Fact> = {}) =>
  withStatus(id, { status: 'superseded', superseded_by: 'power', ...more });

test.each<readonly [Relation, string]>([
  ['outdated', '412.345 Elektroautos wurden in Deutschland zugelassen.'],
  ['supported', '2025 wurden in Deutschland 412.345 Elektroautos zugelassen.'],
  ['outdated', '2025 waren es 412.345 Elektroautos, und das gilt weiterhin.'],
  ['outdated', 'Seit 2025 sind es 412.345 Elektroautos.'],
])('a replaced figure is %s: %s', (expected, text) => {
  expect(relation(text, 'registered', {}, replaced('registered'))).toBe(expected);
});

test.each<readonly [Relation, string]>([
  ['outdated', 'Voltana eröffnete sein Werk in Seedorf im April 2026.'],
  ['outdated', 'Im April 2026 will Voltana sein Werk in Seedorf eröffnen.'],
  ['supported', 'Im April 2026 wollte Voltana sein Werk in Seedorf eröffnen.'],
])('a replaced plan is %s: %s', (expected, text) => {
  expect(relation(text, 'plant', {}, replaced('plant'))).toBe(expected);
});

test('what was withdrawn is right where it is told as what was', () => {
  const index = withStatus('ahead', { status: 'withdrawn' });
  const told = (text: string) => relation(text, 'ahead', {}, index);
  expect(told('Voltana lag 2025 weltweit vor Brenko, das war so.')).toBe('supported');
  expect(told('Voltana liegt weltweit vor Brenko.')).toBe('unconfirmed');
});

test('a question is context, and so is a sentence that gives nothing of what the record says', () => {
  expect(relation(PLAIN, 'price', { modality: 'question' })).toBe('context');
  expect(relation('Der Voltana E1 kostet in Norwegen 38.640 Euro.', 'price', { modality: 'question' })).toBe(
    'context',
  );
  expect(relation('Der Voltana E1 kostet viel.', 'price')).toBe('context');
  expect(relation('Der Voltana E1 kostet viel.', 'price', { score: 2.5 })).toBe('supported');
  expect(relation('Der Voltana E1 kostet viel.', 'price', { score: 2.4 })).toBe('context');
});

test('without its figure a claim agrees where it says the thing itself with its place or order', () => {
  // A statistic is its figure.
  expect(relation('2025 wurden viele Elektroautos zugelassen.', 'registered')).toBe('context');
  expect(relation('2025 gab es viele Elektroautos.', 'registered')).toBe('context');
  expect(relation('Viele Elektroautos wurden zugelassen.', 'registered')).toBe('context');
  expect(relation('Die Batterie fasst 64 kWh.', 'power')).toBe('context');
  // A figure that only the note names says nothing of the record, however surely the sentence is about it.
  expect(relation('Die Batterie des Voltana E1 fasst 64 kWh.', 'power', { score: 5 })).toBe('context');
  expect(relation('Brenko sitzt in einer Stadt.', 'dispute')).toBe('context');
  expect(relation('Voltana verkaufte mehr als Brenko.', 'ahead')).toBe('supported');
});

test.each<readonly [Relation, string]>([
  ['outdated', 'Der Anteil der Elektroautos liegt in Deutschland bei 18,4 Prozent.'],
  ['outdated', 'In Deutschland sind 18,4 Prozent der Neuzulassungen Elektroautos.'],
  ['supported', 'Der Anteil der Elektroautos liegt in Deutschland 2025 bei 18,4 Prozent.'],
  ['supported', 'In Deutschland waren 18,4 Prozent der Neuzulassungen Elektroautos.'],
])('a confirmed figure with a newer one is %s: %s', (expected, text) => {
  expect(relation(text, 'share', {}, withStatus('share', { superseded_by: 'power' }))).toBe(expected);
});
