import { expect, test } from 'vitest';
import { annotate, told } from '../engine/engine.ts';

test.each([
  [
    'whose figure it is',
    'Wer die Schukodose nutzt, zahlt nach Messungen des ADAC für 10 bis 30 Prozent Strom, der nie ankommt.',
    'adac-charging-loss-socket',
  ],
  [
    'whose halls these were',
    'In Barcelona will Chery in den alten Nissan-Hallen von 2029 an 150.000 Autos im Jahr bauen.',
    'chery-barcelona-plan',
  ],
  [
    'where nothing was sold',
    'Xiaomi hatte ein gutes Jahr: 2025 lieferte der Konzern mehr als 410.000 Autos aus, und das ohne einen Kunden in Europa.',
    'xiaomi-deliveries-2025',
  ],
  [
    'near what town',
    'Rund 10.700 Menschen arbeiten im Tesla-Werk vor den Toren Berlins.',
    'tesla-gruenheide-headcount-2026',
  ],
  [
    'who had it built',
    'Das vom Bund bestellte Deutschlandnetz soll bis Ende 2026 rund 9.000 Schnellladepunkte umfassen.',
    'deutschlandnetz-plan',
  ],
])('words that tell %s do not make it another statement: %s', (_, text, fact) => {
  expect(told(text)).toEqual([`${fact} supported`]);
});

test.each([
  ['Gebrauchte SU7 Ultra kosten in China 400.000 Yuan.'],
  ['2025 lieferte Xiaomi mehr als 410.000 Autos in Europa aus.'],
  ['Geotab verkauft Geräte für Flotten, 2,3 Prozent der Kunden sitzen in Wien.'],
])('other such words do: %s', (text) => {
  expect(told(text)).toEqual([]);
});

test('a part told after the whole takes its unit', () => {
  expect(
    told('Bei der Prämie liegt die Grenze bei 80.000 Euro Einkommen, mit zwei Kindern sind es 90.000.'),
  ).toEqual(['de-subsidy-2026-income-limit supported', 'de-subsidy-2026-income-limit supported']);
});

test('what says nothing that could be held against the fact gets no note, a question does', () => {
  expect(told('Der BMW iX3 ist ein Auto mit großer Reichweite.')).toEqual([]);
  expect(told('Kommt der BMW iX3 wirklich 805 Kilometer weit?')).toEqual(['bmw-ix3-range context']);
});

const STORY = 'BYD, Tesla, Volvo und Xpeng stellten in Köln aus. Der BMW iX3 stand in Halle drei.';

test('in a text of many a departing figure must name whose it is', () => {
  expect(told(`${STORY} Bis zu 705 Kilometer sind drin.`)).toEqual([]);
  expect(told(`${STORY} Der iX3 schafft bis zu 705 Kilometer.`)).toEqual(['bmw-ix3-range contradicted']);
});

test('a date alone is no other plan of that time', () => {
  expect(
    told(
      'Mercedes hatte schon 2024 das Ziel aufgegeben, bis zum Ende des Jahrzehnts möglichst nur noch Stromer zu verkaufen.',
    ),
  ).toEqual(['mercedes-ev-target-2024 supported']);
});

test('a statistic is not told without its figure', () => {
  expect(told('Die Zahl der öffentlichen Ladepunkte in Deutschland ist 2025 deutlich gestiegen.')).toEqual(
    [],
  );
});

test('who proposes something tells what is planned', () => {
  expect(told('Die EU-Kommission hat im Dezember vorgeschlagen, das Verbrenner-Aus aufzuweichen.')).toEqual([
    'eu-2035-proposal-90 supported',
  ]);
});

test('the second clause may count from the year of the first', () => {
  const stated = 'BYD kam 2025 in Deutschland auf 23.306 Neuzulassungen.';
  const after =
    'Tesla verlor fast die Hälfte: 19.390 Autos wurden noch neu zugelassen, nach 37.574 im Jahr davor.';
  expect(told(`${stated} ${after}`)).toEqual([
    'de-byd-registrations-2025 supported',
    'de-tesla-registrations-2025 supported',
  ]);
});

test('who is named behind "vor" comes after the one that the text is about', () => {
  const stated = 'Im Januar 2026 gingen vom YU7 die meisten Wagen weg.';
  const after = 'Es war damit das meistverkaufte Auto in ganz China, noch vor dem Model Y von Tesla.';
  expect(annotate(`${stated} ${after}`, { headline: 'Xiaomi YU7' }).at(-1)).toMatchObject({
    fact: 'xiaomi-yu7-best-selling-car-jan-2026',
    relation: 'supported',
  });
});
