import { expect, test } from 'vitest';
import { compareNumbers, type Known, type Match } from '../../../../claims/comparing/compare-numbers.ts';
import { oneValue } from '../read.ts';

const exact = (number: number): Known => ({ number, precision: 'exact' });
const about = (number: number): Known => ({ number, precision: 'about' });
const compare = (said: string, known: Known): Match => compareNumbers(oneValue(`mit ${said} dort`), known);

test.each<[string, Known, Match]>([
  ['545.142 Autos', exact(545_142), 'equal'],
  ['7:21 Minuten', about(441.4), 'rounded'],
  ['7:26 Minuten', about(441.4), 'differs'],
  ['545.000 Autos', exact(545_142), 'rounded'],
  ['rund 545.000 Autos', exact(545_142), 'rounded'],
  ['rund 550.000 Autos', exact(545_142), 'rounded'],
  ['546.000 Autos', exact(545_142), 'differs'],
  ['554.142 Autos', exact(545_142), 'differs'],
  ['eine halbe Million Autos', exact(545_142), 'differs'],
  ['mehr als 540.000 Autos', exact(545_142), 'rounded'],
  ['mehr als eine halbe Million Autos', exact(545_142), 'rounded'],
  ['mehr als 550.000 Autos', exact(545_142), 'differs'],
  ['mehr als 300.000 Autos', exact(545_142), 'differs'],
  ['knapp 550.000 Autos', exact(545_142), 'rounded'],
  ['knapp 540.000 Autos', exact(545_142), 'differs'],
  ['gut 540.000 Autos', exact(545_142), 'rounded'],
  ['gut 550.000 Autos', exact(545_142), 'differs'],
  ['weniger als 550.000 Autos', exact(545_142), 'rounded'],
  ['weniger als 500.000 Autos', exact(545_142), 'differs'],
  ['nicht mehr als 550.000 Autos', exact(545_142), 'rounded'],
  ['nicht mehr als 500.000 Autos', exact(545_142), 'differs'],
  ['ca. 545.000 Autos', exact(545_142), 'rounded'],
  ['500 bis 600 Kilometer', exact(550), 'rounded'],
  ['1.704 Kilometer', exact(1704.6), 'rounded'],
  ['1.706 Kilometer', exact(1704.6), 'differs'],
  ['sechs Minuten und knapp 47 Sekunden', exact(406.874), 'rounded'],
  ['sechs Minuten und knapp 45 Sekunden', exact(406.874), 'differs'],
  ['knapp sechs Minuten und 47 Sekunden', exact(406.874), 'rounded'],
  ['knapp sechs Minuten und 30 Sekunden', exact(406.874), 'differs'],
  ['sieben Minuten, sieben Sekunden und 55 Hundertstel', exact(427.55), 'equal'],
  ['fast sieben Minuten', exact(406.874), 'rounded'],
  ['fast sieben Minuten', exact(382.091), 'differs'],
  ['nicht unter 37.000 Euro', exact(36_990), 'rounded'],
  ['nicht unter 37.000 Euro', exact(33_990), 'differs'],
  ['500 bis 520 Kilometer', exact(550), 'differs'],
  ['100 bis 900 Kilometer', exact(550), 'differs'],
  ['550 Kilometer', { number: 550, min: 500, max: 600, precision: 'about' }, 'equal'],
  ['580 Kilometer', { number: 550, min: 500, max: 600, precision: 'about' }, 'rounded'],
  ['650 Kilometer', { number: 550, min: 500, max: 600, precision: 'about' }, 'differs'],
  ['1.704 Kilometer', exact(1704.6), 'rounded'],
  ['1.705 Kilometer', exact(1704.6), 'rounded'],
  ['1.703 Kilometer', exact(1704.6), 'differs'],
  ['20 bis 30 Prozent', { number: 20, min: 10, max: 30, precision: 'about' }, 'differs'],
  ['10 bis 30 Prozent', { number: 20, min: 10, max: 30, precision: 'about' }, 'equal'],
  ['rund 19,5 Prozent', exact(19.3), 'differs'],
  ['rund 19,5 Prozent', exact(19.45), 'rounded'],
  ['91 Prozent', { number: 93, precision: 'about' }, 'differs'],
  ['gut 20 Minuten', exact(1260), 'rounded'],
  ['10 bis 28 Prozent', { number: 20, min: 10, max: 30, precision: 'about' }, 'rounded'],
  ['1.548 PS', exact(1138), 'rounded'],
  ['1.139 kW', exact(1138), 'rounded'],
  ['ein Drittel', about(33), 'rounded'],
  ['jedes fünfte', exact(19.7), 'rounded'],
  ['jedes dritte', exact(19.7), 'differs'],
  ['55.740 Euro', exact(55_470), 'differs'],
])('"%s" against %j: %s', (said, known, match) => {
  expect(compare(said, known)).toBe(match);
});

test.each<[string, number, Match]>([
  ['6:46,874 Minuten', 406.874, 'equal'],
  ['6:46 Minuten', 406.874, 'rounded'],
  ['6:47 Minuten', 406.874, 'rounded'],
  ['knapp 6:47 Minuten', 406.874, 'rounded'],
  ['sechs Minuten und 46 Sekunden', 406.874, 'rounded'],
  ['7:46 Minuten', 406.874, 'differs'],
  ['6:45 Minuten', 406.874, 'differs'],
])('a lap of %s against %d seconds: %s', (said, seconds, match) => {
  expect(compare(said, exact(seconds))).toBe(match);
});

test('a loss of 300 million is the same whether the record keeps it negative or not', () => {
  expect(compare('300 Millionen Euro', exact(-300e6))).toBe('equal');
});
