import { expect, test } from 'vitest';
import { oneValue, read, unitAndNumber, values } from '../read.ts';

test.each([
  ['55.740 Euro', '55740 EUR'],
  ['€ 49.990', '49990 EUR'],
  ['47 Cent', '0.47 EUR'],
  ['92,5 Mrd. Euro', '92500000000 EUR'],
  ['5 Milliarden US-Dollar', '5000000000 USD'],
  ['215.900 Yuan', '215900 CNY'],
  ['39’990 Franken', '39990 CHF'],
  ['108 Dollar pro Kilowattstunde', '108 USD/kWh'],
  ['108 Dollar je kWh', '108 USD/kWh'],
  ['1.139 kW', '1139 kW'],
  ['8,1 Gigawatt', '8100000 kW'],
  ['73,6-kWh-Batterie', '73.6 kWh'],
  ['14 GWh', '14000000 kWh'],
  ['830 Kilometer', '830 km'],
  ['322 WLTP-Kilometer', '322 km'],
  ['140 km/h', '140 km/h'],
  ['496 Stundenkilometer', '496 km/h'],
  ['Tempo 250', '250 km/h'],
  ['93,6 Gramm CO2 pro Kilometer', '93.6 g/km'],
  ['117 g/km', '117 g/km'],
  ['2,1 Tonnen', '2100 kg'],
  ['3,5 %', '3.5 %'],
  ['3,5\u00a0Prozent', '3.5 %'],
  ['27-prozentiger Anteil', '27 %'],
  ['0,5 Prozentpunkte', '0.5 pp'],
  ['100.000-Euro-Grenze', '100000 EUR'],
  ['zwei Millionen Autos', '2000000 1'],
  ['Millionenmarke', '1000000 1'],
  ['zweimal 120.000 Autos', '240000 1'],
  ['2 x 120.000 Autos', '240000 1'],
  ['drei mal 40 Millionen Euro', '120000000 EUR'],
  ['-20 Grad', '20 °C'],
])('%s is %s', (text, expected) => {
  expect(unitAndNumber(oneValue(`mit ${text} dort`))).toBe(expected);
});

test.each<readonly [text: string, expected: readonly string[]]>([
  ['um 90 statt um 100 Prozent', ['90 %', '100 %']],
  ['für 47 statt bisher 63 Cent', ['0.47 EUR', '0.63 EUR']],
  ['statt 2,3 nur noch 1,8 Millionen Autos', ['2300000 1', '1800000 1']],
  ['drei oder vier Prozent', ['3 %', '4 %']],
  ['zwei statt drei Autos', ['2 1', '3 1']],
  ['statt 2 Autos waren es 20 Prozent', ['2 1', '20 %']],
])('a unit that is said once holds for both figures: %s', (text, expected) => {
  expect(values(text)).toEqual(expected);
});

test('a second unit in brackets is a value of its own', () => {
  expect(values('Der SU7 Ultra leistet 1.139 kW (1.548 PS).')).toEqual(['1139 kW', '1138.552065 kW']);
});

test.each([
  'A6',
  'CO2',
  '#5',
  'Q3',
  'i4s',
  '2025',
  'US-Dollar',
  'Millionen',
  'mehrere Tausend',
  'viele Hundert',
])('%s holds no value', (text) => {
  expect(values(`Es geht um ${text} dabei.`)).toEqual([]);
});

test.each([
  ['5 bis 10 Prozent', [5, 10, '%']],
  ['zwischen 5.000 und 6.000 Euro', [5000, 6000, 'EUR']],
  ['zwischen 1,5 und 1,6 Millionen Autos', [1.5e6, 1.6e6, '1']],
  ['70–75 Prozent', [70, 75, '%']],
  ['10-20 Prozent', [10, 20, '%']],
  ['500 – 600 Kilometer', [500, 600, 'km']],
  ['vier bis fünf Prozent', [4, 5, '%']],
  ['10 bis 12 Gigawattstunden', [10e6, 12e6, 'kWh']],
])('"%s" is one range', (text, [min, max, unit]) => {
  const value = oneValue(text);
  expect([value.min, value.max, value.unit]).toEqual([min, max, unit]);
});

test('"von 10 auf 80 Prozent" and "5 und 6 Autos" are no ranges', () => {
  expect(read('Er lädt von 10 auf 80 Prozent.').values.every(({ min }) => min === undefined)).toBe(true);
  expect(values('5 und 6 Autos')).toEqual(['5 1', '6 1']);
});

test.each([
  ['rund', 'about'],
  ['etwa', 'about'],
  ['ca.', 'about'],
  ['rd.', 'about'],
  ['~', 'about'],
  ['an die', 'about'],
  ['knapp', 'below'],
  ['fast', 'below'],
  ['kaum weniger als', 'below'],
  ['gut', 'above'],
  ['kaum mehr als', 'above'],
  ['mehr als', 'over'],
  ['mehr als die', 'over'],
  ['über', 'over'],
  ['weniger als', 'under'],
  ['unter', 'under'],
  ['mindestens', 'at-least'],
  ['mind.', 'at-least'],
  ['nicht weniger als', 'at-least'],
  ['bis zu', 'at-most'],
  ['höchstens', 'at-most'],
  ['max.', 'at-most'],
  ['nicht mehr als', 'at-most'],
  ['genau', 'exact'],
  ['die', 'exact'],
])('"%s 500 Kilometer" is meant %s', (words, bound) => {
  expect(oneValue(`Er schafft ${words} 500 Kilometer.`).bound).toBe(bound);
});

test('the noun counted stands behind the number', () => {
  expect(oneValue('Es waren 54.774 Neuzulassungen im Mai.').nouns[0]).toBe('neuzulassungen');
});

test.each([
  ['Mit 1.013.009 waren es erstmals mehr als eine Million Autos.', ['1013009 1']],
  [
    'Er setzte erstmals mehr als eine Million Autos ab, für 2026 gilt ein Ziel von 1,6 Millionen.',
    ['1000000 1', '1600000 1'],
  ],
  ['Erstmals waren es mehr als eine Million Autos.', ['1000000 1']],
  ['Die Runde in 6:59,157 Minuten unterbot die Sieben-Minuten-Marke.', ['419.157 s']],
])('a mark that is passed is no second value: %s', (text, expected) => {
  expect(values(text)).toEqual(expected);
});

test.each([
  'Um halb zwei ist es hell.',
  'Um Viertel nach acht öffnet das Werk.',
  'Um 14.30 Uhr beginnt die Schau.',
])('a time of the day counts nothing: %s', (text) => {
  expect(values(text)).toEqual([]);
});
