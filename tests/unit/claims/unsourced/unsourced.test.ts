import { expect, test } from 'vitest';
import { createEngine } from '../../../../claims/engine.ts';

const engine = createEngine([]);
const found = (text: string) =>
  engine
    .annotate({ text, published: '2026-03-13' }, { all: true })
    .map(({ predicate, quote, value }) => ({ predicate, quote, value: value?.text }));

test.each([
  ['Der Opel Corsa kostet ab 29.990 Euro.', '29.990 Euro'],
  ['Der Audi A6 hat eine Reichweite von 700 Kilometern.', '700 Kilometern'],
  ['In Norwegen wurden 9.000 Elektroautos neu zugelassen.', '9.000'],
  ['VW baut 35.000 Stellen ab.', '35.000'],
  ['Der Volvo EX60 lädt mit bis zu 370 kW.', '370 kW'],
  ['Der Absatz in Norwegen stieg um 12 Prozent.', '12 Prozent'],
  ['Opel eröffnete das Werk im Mai 2024.', 'Mai 2024'],
  ['Opel verkaufte dreimal so viele Autos.', 'dreimal'],
  ['In Norwegen belegte Opel Platz drei.', 'Platz drei'],
  ['Für die Runde brauchte der Opel 7:45 Minuten.', '7:45 Minuten'],
  ['Opel meldet fünf Unfälle.', 'fünf'],
  ['Der Kofferraum des Opel fasst 400 Liter.', '400 Liter'],
])('checkable: %s', (text, value) => {
  expect(found(text)).toEqual([{ predicate: expect.any(String), quote: text.slice(0, -1), value }]);
});

test.each([
  ['Der Opel Corsa kostet ab 29.990 Euro.', 'price'],
  ['VW baut 35.000 Stellen ab.', 'job-cut'],
  ['Der Volvo EX60 lädt mit bis zu 370 kW.', 'charging-power'],
])('says what kind of claim it is: %s', (text, predicate) => {
  expect(found(text).map((claim) => claim.predicate)).toEqual([predicate]);
});

test('one claim per clause is enough', () => {
  expect(found('Der Opel Corsa kostet 29.990 Euro oder 249 Euro im Monat.')).toHaveLength(1);
  expect(found('Der Opel Corsa kostet 29.990 Euro, der Opel Mokka kostet 36.740 Euro.')).toHaveLength(2);
});

test.each([
  'Das Auto gefällt vielen Menschen.',
  'Wie viel kostet der Opel Corsa, 29.990 Euro?',
  'Das Gespräch begann um 14:30 Uhr.',
  'Er ist seit 20 Jahren dabei.',
  'Zwei Männer stiegen aus.',
  'Bei 20 Grad schien die Sonne.',
  'Opel bestellte zwei Autos.',
  'Es war im Mai 2024 sehr warm.',
  'Im Mai 2024 wurde eröffnet.',
  'Nach drei Stunden ging Opel nach Hause.',
])('nothing to check: %s', (text) => {
  expect(found(text)).toEqual([]);
});
