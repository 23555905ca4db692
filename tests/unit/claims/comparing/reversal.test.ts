import { expect, test } from 'vitest';
import { isReversed } from '../../../../claims/comparing/reversal.ts';
import type { Fact } from '../../../../facts/types.ts';
import { facts } from '../made-up/facts.ts';
import { hold, indexOf } from '../made-up/hold.ts';

function reversed(id: string, text: string, changes: Partial<Fact> = {}): boolean {
  const fact = facts.find((each) => each.id === id);
  if (fact === undefined) throw new Error(`no fact ${id}`);
  const { sentence, frame, fits } = hold(text, id, indexOf([{ ...fact, ...changes }]));
  return isReversed(sentence, frame, fits.value, fits.range);
}

test.each([
  [true, 'price', 'Der Voltana E1 kostet nicht 38.640 Euro.'],
  [true, 'price', 'Der Voltana E1 kostet nicht mehr die 38.640 Euro.'],
  [false, 'price', 'Der Voltana E1 kostet keine 39.000 Euro.'],
  [false, 'price', 'Nicht jeder hat die 38.640 Euro, die der Voltana E1 kostet.'],
  [false, 'price', 'Der Voltana E1 kostet 38.640 Euro, was nicht jeder hat.'],
  [false, 'price', 'Der Voltana E1 kostet nicht nur 38.640 Euro.'],
  [false, 'price', 'Der Voltana E1 kostet nicht 35.000 Euro.'],
  [true, 'price', 'Voltana dementierte einen Preis von 38.640 Euro.'],
  [true, 'price', 'Voltana wies zurück, dass er 38.640 Euro kostet, und sagte die Vorstellung ab.'],
  [true, 'ahead', 'Voltana überholte Brenko 2025 nicht.'],
  [false, 'registered', 'Neue Elektroautos sind 2025 in Deutschland nicht billiger.'],
  [false, 'ahead', 'Voltana lag 2025 vor Brenko, was niemand erwartet hatte.'],
  [true, 'hired', 'Voltana hat Jonas Brandt nicht verpflichtet.'],
  [false, 'hired', 'Voltana hat Jonas Brandt verpflichtet, den man lange nicht sah.'],
])('reversed: %s (%s): %s', (expected, fact, text) => {
  expect(reversed(fact, text)).toBe(expected);
});

test.each([
  [true, 'jobs', 'Brenko schafft in Deutschland neue Stellen.'],
  [true, 'jobs', 'Brenko schafft in Deutschland 4.800 neue Stellen.'],
  [false, 'jobs', 'Brenko baut in Deutschland Stellen ab.'],
  [true, 'plant', 'Voltana schließt sein Werk in Seedorf.'],
  [false, 'plant', 'Voltana eröffnet sein Werk in Seedorf.'],
])('what undoes a statement, %s (%s): %s', (expected, fact, text) => {
  expect(reversed(fact, text)).toBe(expected);
});

test('a denial is no reverse of what is disputed anyway, and a word of denial no reverse of a record that denies', () => {
  const text = 'Voltana dementierte einen Preis von 38.640 Euro.';
  expect(reversed('price', text, { status: 'disputed' })).toBe(false);
  const denies: Partial<Fact> = {
    value: { type: 'text', text_de: 'keine Serienfertigung', text_en: 'no series' },
    statement_de: 'Voltana plant keine Serienfertigung des E1.',
  };
  expect(reversed('hired', 'Voltana will den E1 in Serie bauen.', denies)).toBe(true);
  expect(reversed('hired', 'Voltana will den E1 nicht in Serie bauen.', denies)).toBe(false);
  expect(reversed('hired', 'Voltana zeigt den E1 nur als Studie und will das ausbauen.', denies)).toBe(false);
  expect(reversed('hired', 'Voltana zeigt den E1.', denies)).toBe(false);
});

test.each([
  [true, 'Die Vorgabe von 95 Prozent gilt in Deutschland nicht mehr.'],
  [true, 'Die Vorgabe von 95 Prozent ist Geschichte.'],
  [false, 'Die Vorgabe von 95 Prozent gilt in Deutschland.'],
  [false, 'Die Vorgabe von 95 Prozent gilt ab 2040 nicht mehr.'],
  [false, 'Die Vorgabe von 95 Prozent ist nicht Geschichte.'],
])('that a rule in force holds no longer is its reverse, %s: %s', (expected, text) => {
  const rule: Partial<Fact> = {
    predicate: 'regulation-value',
    status: 'in-force',
    statement_de: 'In Deutschland gilt eine Vorgabe von 95 Prozent.',
  };
  expect(reversed('share', text, rule)).toBe(expected);
});

test('what ended does not go on', () => {
  const ended: Partial<Fact> = { status: 'withdrawn' };
  expect(reversed('ahead', 'Voltana liegt bis heute vor Brenko.', ended)).toBe(true);
  expect(reversed('ahead', 'Voltana liegt vor Brenko.', ended)).toBe(false);
  expect(reversed('ahead', 'Voltana liegt bis heute vor Brenko.')).toBe(false);
});

test('a goal that was given up is not upheld', () => {
  const given: Partial<Fact> = {
    statement_de: 'Voltana rückte von dem Ziel ab, mehr zu verkaufen als Brenko.',
  };
  expect(reversed('ahead', 'Voltana hält am Ziel fest, mehr zu verkaufen als Brenko.', given)).toBe(true);
  expect(reversed('ahead', 'Voltana rückte vom Ziel ab, mehr zu verkaufen als Brenko.', given)).toBe(false);
  expect(reversed('ahead', 'Voltana hält am Ziel fest, mehr zu verkaufen als Brenko.')).toBe(false);
});

test('what both denied they did not seal', () => {
  const denied: Partial<Fact> = {
    status: 'disputed',
    value: { type: 'text', text_de: 'von beiden dementiert', text_en: 'denied by both' },
  };
  expect(reversed('hired', 'Voltana und Brenko besiegelten es.', denied)).toBe(true);
  expect(reversed('hired', 'Voltana und Brenko sprachen darüber.', denied)).toBe(false);
  expect(reversed('hired', 'Voltana und Brenko besiegelten es.')).toBe(false);
});

test('a proposal is no law yet', () => {
  const rule: Partial<Fact> = {
    predicate: 'regulation-value',
    statement_de: 'Die Grenze soll bei 38.640 Euro liegen.',
    status: 'announced',
  };
  expect(reversed('price', 'Beschlossen ist eine Grenze von 38.640 Euro.', rule)).toBe(true);
  expect(reversed('price', 'Beschlossen werden soll eine Grenze von 38.640 Euro.', rule)).toBe(false);
  expect(reversed('price', 'Die Grenze liegt bei 38.640 Euro.', rule)).toBe(false);
  expect(
    reversed('price', 'Beschlossen ist eine Grenze von 38.640 Euro.', { ...rule, status: 'in-force' }),
  ).toBe(false);
});

test.each([
  [true, 'Der E1 musste auf dem Weg nach Waldau einmal nachladen.'],
  [true, 'Der E1 legte auf dem Weg nach Waldau zwei Ladestopps ein.'],
  [false, 'Der E1 musste auf dem Weg nach Waldau nicht nachladen.'],
  [false, 'Der E1 kam ohne nachzuladen nach Waldau.'],
])('who made a way without charging did not stop, %s: %s', (expected, text) => {
  const way: Partial<Fact> = { statement_de: 'Der E1 fuhr ohne Ladestopp nach Waldau.' };
  expect(reversed('range', text, way)).toBe(expected);
});

test.each([
  [true, 'Die Hersteller müssen die Ziele in jedem Jahr einzeln erreichen.'],
  [
    false,
    'Die Hersteller müssen die Ziele im Durchschnitt erreichen, jedes Jahr für Jahr einzeln gerechnet.',
  ],
  [false, 'Die Hersteller müssen die Ziele nicht jedes Jahr einzeln erreichen.'],
])('what a record sets aside is not what it says, %s: %s', (expected, text) => {
  const averaged: Partial<Fact> = {
    predicate: 'regulation-value',
    value: { type: 'text', text_de: 'Durchschnitt der Jahre', text_en: 'average of the years' },
    statement_de: 'Die Hersteller müssen die Ziele im Durchschnitt erreichen statt jedes Jahr einzeln.',
  };
  expect(reversed('hired', text, averaged)).toBe(expected);
});

test.each([
  [true, 'Versteckte Türgriffe bleiben auch nach 2027 erlaubt.'],
  [false, 'Versteckte Türgriffe sind bis 2027 noch erlaubt.'],
  [false, 'Versteckte Türgriffe sind ab 2027 nicht mehr erlaubt.'],
])('what is banned does not stay allowed, %s: %s', (expected, text) => {
  const banned: Partial<Fact> = { statement_de: 'Versteckte Türgriffe sind ab 2027 verboten.' };
  expect(reversed('plant', text, banned)).toBe(expected);
});

test('who confirms what was never confirmed says otherwise, and a record that only mentions a denial can be denied', () => {
  const unconfirmed: Partial<Fact> = {
    status: 'disputed',
    value: { type: 'text', text_de: 'ein neues Modell', text_en: 'a new model' },
    statement_de: 'Voltana soll ein neues Modell planen, hat das aber nicht bestätigt.',
  };
  expect(reversed('hired', 'Voltana bestätigte ein neues Modell.', unconfirmed)).toBe(true);
  expect(reversed('hired', 'Voltana hat ein neues Modell nicht bestätigt.', unconfirmed)).toBe(false);
  const aside: Partial<Fact> = {
    statement_de: 'Voltana bestätigte Pläne für ein neues Modell, nannte aber keine Details.',
  };
  expect(reversed('hired', 'Voltana dementierte Pläne für ein neues Modell.', aside)).toBe(true);
  expect(reversed('hired', 'Voltana bestätigte Pläne für ein neues Modell.', aside)).toBe(false);
});
