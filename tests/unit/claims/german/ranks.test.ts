import { expect, test } from 'vitest';
import { oneValue, unitAndNumber, values } from '../read.ts';

test.each([
  ['Platz drei', '3 rank'],
  ['Platz 3', '3 rank'],
  ['Rang 12', '12 rank'],
  ['Nummer eins', '1 rank'],
  ['Nr. 1', '1 rank'],
  ['dem dritten Platz', '3 rank'],
  ['dem 3. Platz', '3 rank'],
  ['zweiter Stelle', '2 rank'],
  ['der drittgrößte Hersteller', '3 rank'],
  ['das meistverkaufte Auto', '1 rank'],
  ['führte 2025 die Verkaufsliste an', '1 rank'],
  ['an der Spitze der Zulassungsstatistik', '1 rank'],
  ['das beliebteste Elektroauto', '1 rank'],
  ['die Top 5', '5 top'],
  ['die fünf größten Hersteller', '5 top'],
  ['die 10 führenden Hersteller', '10 top'],
  ['die Top drei', '3 top'],
  ['Platz 200', '200 rank'],
  ['Nr. 12', '12 rank'],
  ['die Spitze, sie führte das Ranking an', '1 rank'],
  ['das zweitbeliebteste Auto', '2 rank'],
  ['die viertwertvollste Marke', '4 rank'],
])('"%s" is rank %s', (text, expected) => {
  expect(unitAndNumber(oneValue(`Es ist ${text}.`))).toBe(expected);
});

test.each([
  ['95,9 von hundert neuen Autos', 95.9],
  ['96 von 100 Neuwagen', 96],
  ['neun von zehn Autos', 90],
  ['einer von drei Neuwagen', 33],
  ['bei den neuen Pkw vier von fünf', 80],
  ['vier von fünf heimischen Stromern', 80],
])('"%s" is a share', (text, share) => {
  expect(oneValue(`Es sind ${text}.`)).toMatchObject({ type: 'percent', number: share });
});

test.each([
  ['Kein Elektroauto wurde 2025 häufiger neu zugelassen als der ID.7.', 1],
  ['Kein anderes Auto verkaufte sich so gut wie der ID.7.', 1],
  ['Von keinem Auto wurden mehr Exemplare zugelassen als vom ID.7.', 1],
  ['Niemand verkaufte so viele Autos wie VW.', 1],
  ['Kein Auto verlor mehr an Wert als der ID.7.', 0],
  ['Kein Auto wurde so gut verkauft.', 0],
  ['Der ID.7 wurde häufiger zugelassen als kein anderer.', 0],
])('who is outsold by none is first: %s', (text, expected) => {
  expect(values(text).filter((value) => value === '1 rank').length).toBe(expected);
});

test.each([
  ['jedes fünfte Auto', 20],
  ['jeder zweite Neuwagen', 50],
  ['jeder Zehnte', 10],
  ['die Hälfte der Autos', 50],
  ['ein Drittel der Autos', 33.3333],
  ['ein gutes Drittel der Autos', 33.3333],
  ['ein knappes Viertel', 25],
  ['zwei Drittel der Autos', 66.6667],
  ['ein Viertel', 25],
  ['drei Viertel', 75],
  ['ein Fünftel', 20],
  ['96 von 100 Neuwagen', 96],
  ['neun von hundert Neuwagen', 9],
  ['100 von 100 Neuwagen', 100],
])('"%s" is a share of %d percent', (text, percent) => {
  const value = oneValue(`Das sind ${text}.`);
  expect([value.type, value.number, value.spoken]).toEqual(['percent', percent, true]);
});

test.each([
  ['verdoppelte sich', 2],
  ['war das 3,5-Fache', 3.5],
  ['hat sich verdreifacht', 3],
  ['war dreimal so hoch', 3],
  ['war doppelt so hoch', 2],
  ['war das Fünffache', 5],
  ['war 10-mal so hoch', 10],
  ['war 2,5-mal so hoch', 2.5],
  ['war 2,5 Mal so hoch', 2.5],
])('"Der Absatz %s" multiplies by %d', (text, factor) => {
  const value = oneValue(`Der Absatz ${text}.`);
  expect([value.type, value.number]).toEqual(['factor', factor]);
});

test.each([
  ['ein gutes Drittel der Autos', 'above'],
  ['ein knappes Drittel der Autos', 'below'],
  ['ein Drittel der Autos', 'exact'],
  ['rund ein Drittel der Autos', 'about'],
  ['mehr als die Hälfte der Autos', 'over'],
  ['fast jedes fünfte Auto', 'below'],
])('"%s" is told as %s', (text, bound) => {
  expect(oneValue(`Das sind ${text}.`).bound).toBe(bound);
});

test.each([
  ['Es ist Platz 201.', ['201 1']],
  ['Es sind 120 von 100 Punkten.', ['120 1', '100 1']],
  ['Er steht in der Rangliste.', []],
  ['Jeder erste Wagen war rot.', []],
  ['Es sind fünf Viertel.', ['5 1']],
  ['Er traf fünfmal.', []],
  ['Die zwei größten Hersteller.', ['2 1']],
])('%s is no rank, share or multiple', (text, expected) => {
  expect(values(text)).toEqual(expected);
});

test('a rate per thousand is a count, not a multiple', () => {
  expect(values('Sie blieben 4,2-mal je 1.000 Fahrzeuge liegen.')).toEqual(['4.2 1', '1000 1']);
});

test.each(['in der zweiten Hälfte 2026', 'eine Viertelstunde lang geredet', 'dreimal gewonnen', 'am Platz'])(
  '"%s" is no share, rank or multiple',
  (text) => {
    expect(values(`Er hat ${text}.`).filter((value) => !value.endsWith(' s'))).toEqual([]);
  },
);

test.each([
  ['Von hundert neuen Autos fuhren dort 96 elektrisch.', '96 %'],
  ['Von 100 Neuwagen waren zuletzt 22 rein elektrisch.', '22 %'],
])('a share told in heads may name the whole first: %s', (text, share) => {
  expect(values(text)).toContain(share);
});

test('what is counted of hundred other things is no share', () => {
  expect(values('Von hundert Gästen kamen 96 Wagen.')).not.toContain('96 %');
});
