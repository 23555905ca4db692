import { expect, test } from 'vitest';
import { hold } from '../made-up/hold.ts';

/** "side 23 %", "differs 612 km", with what figures beside the value say. */
function value(fact: string, text: string): string {
  const fit = hold(text, fact).fits.value;
  const said = fit.value === null ? (fit.entity ?? '') : `${Math.round(fit.value.number)} ${fit.value.unit}`;
  const beside = (['sideAgrees', 'sideDiffers', 'sideReversed'] as const).filter((name) => fit[name]);
  return [fit.state, said, ...beside].filter((part) => part !== '').join(' ');
}

test.each([
  ['range', 'equal 537 km', 'Der Voltana E1 kommt 537 Kilometer weit.'],
  ['range', 'rounded 540 km', 'Der Voltana E1 kommt 540 Kilometer weit.'],
  ['range', 'differs 560 km', 'Der Voltana E1 kommt 560 Kilometer weit.'],
  ['range', 'none', 'Der Voltana E1 kommt weit.'],
  ['range', 'none', 'Der Voltana E1 kostet 537 Euro.'],
  ['power', 'noted 64 kWh', 'Die Batterie fasst 64 kWh.'],
  ['power', 'none', 'Die Batterie fasst 71 kWh.'],
  ['range', 'equal 537 km', 'Nicht 612, sondern 537 Kilometer weit kommt der Voltana E1.'],
  ['range', 'differs 560 km', 'Statt 300 Kilometer kommt der Voltana E1 nun 560 Kilometer weit.'],
  ['range', 'differs 560 km', 'Erst 560 Kilometer, dann 300 Kilometer kam der Voltana E1 weit.'],
  ['price', 'equal 38640 EUR', 'Der Voltana E1 kostet 38.640 Euro.'],
  ['price', 'differs 38640 GBP', 'Der Voltana E1 kostet 38.640 Pfund.'],
  ['price', 'none', 'Der Voltana E1 kostet 31.500 Pfund.'],
  ['price', 'side 44900 USD sideAgrees', 'Der Voltana E1 kostet 44.900 Dollar.'],
  ['price', 'differs 49900 USD', 'Der Voltana E1 kostet 49.900 Dollar.'],
  ['lap', 'equal 413 s', 'Der Voltana E1 fuhr 6:52,5 Minuten.'],
  ['lap', 'rounded 412 s', 'Der Voltana E1 fuhr 6:52 Minuten.'],
  ['lap', 'differs 407 s', 'Der Voltana E1 fuhr 6:47 Minuten.'],
  ['power', 'rounded 210 kW', 'Der Voltana E1 leistet 286 PS.'],
  ['power', 'differs 228 kW', 'Der Voltana E1 leistet 210 kW (310 PS).'],
  ['power', 'differs 228 kW', 'Der Voltana E1 leistet 228 kW (286 PS).'],
  ['share', 'equal 18 %', 'Der Anteil der Elektroautos lag bei 18,4 Prozent.'],
  ['share', 'rounded 18 %', 'Der Anteil der Elektroautos lag bei 18 Prozent.'],
  ['share', 'side 10 % sideAgrees', 'Plug-in-Hybride kamen auf 9,7 Prozent.'],
  ['share', 'none', 'Der Anteil der Elektroautos wuchs um 18,4 Prozent.'],
  ['share', 'none', 'Der Anteil der Elektroautos wuchs um 3,2 Prozent.'],
  ['jobs', 'equal 4800 1', 'Brenko streicht 4.800 Stellen.'],
  ['jobs', 'differs 3900 1', 'Brenko streicht 3.900 Stellen.'],
  ['jobs', 'none', 'Brenko wartet 15 Jahre, in 12 Ländern und mit 900 Besuchern.'],
])('%s, %s: %s', (fact, fit, text) => {
  expect(value(fact, text)).toBe(fit);
});

test.each([
  [
    'the figure of the year before, told of that year',
    'side 335240 1 sideAgrees',
    '2024 waren es 335.240 Elektroautos.',
  ],
  [
    'the figure of the year before, told of another',
    'differs 335240 1',
    '2025 waren es 335.240 Elektroautos.',
  ],
  ['the change that the record gives', 'side 23 % sideAgrees', 'Das war 2025 ein Plus von 23 Prozent.'],
  [
    'the change the other way round',
    'none sideDiffers sideReversed',
    'Das war 2025 ein Minus von 23 Prozent.',
  ],
  ['another change', 'none sideDiffers', 'Das war 2025 ein Plus von 31 Prozent.'],
  [
    'value and change',
    'equal 412345 1 sideAgrees',
    '2025 waren es 412.345 Elektroautos, ein Plus von 23 Prozent.',
  ],
  [
    'value and another change',
    'equal 412345 1',
    '2025 waren es 412.345 Elektroautos, ein Plus von 31 Prozent.',
  ],
  [
    'a replaced figure beside the new one',
    'equal 412345 1',
    'Von 300.000 stieg die Zahl auf 412.345 Elektroautos.',
  ],
  [
    'two changes, of which none can be told to be meant',
    'none',
    '2025 gab es ein Plus von 31 Prozent und ein Plus von 40 Prozent.',
  ],
])('registered, %s', (_, fit, text) => {
  expect(value('registered', text)).toBe(fit);
});

test.each([
  ['equal', 'Voltana eröffnet das Werk im April 2026.'],
  ['equal', 'Voltana eröffnet das Werk 2026.'],
  ['equal', 'Voltana eröffnet das Werk im Frühjahr 2026.'],
  ['equal', 'Voltana eröffnet das Werk am 14. April 2026.'],
  ['differs', 'Voltana eröffnet das Werk im Juni 2026.'],
  ['differs', 'Voltana eröffnet das Werk 2027.'],
  ['none', 'Voltana eröffnet das Werk bald.'],
  ['none', 'Voltana plant das Werk für die Jahre 2024 bis 2027.'],
])('the date of a start, %s: %s', (state, text) => {
  expect(hold(text, 'plant').fits.value.state).toBe(state);
});

test.each([
  ['equal waldau', 'Brenko sitzt in Waldau.'],
  ['differs seedorf', 'Brenko sitzt in Seedorf.'],
  ['none', 'Brenko sitzt in einer kleinen Stadt.'],
  ['none', 'Brenko sitzt mit Mara Lindt an einem Tisch.'],
])('a place as the value, %s: %s', (fit, text) => {
  expect(value('dispute', text)).toBe(fit);
});

test('a telling figure has the digits it is written with, a departing one the distance it is off', () => {
  const fitted = (text: string) => hold(text, 'registered').fits.value;
  expect(fitted('412.345 Elektroautos.').digits).toBe(6);
  expect(fitted('rund 412.000 Elektroautos.').digits).toBe(3);
  expect(fitted('824.690 Elektroautos.').distance).toBeCloseTo(Math.log(2), 5);
  expect(fitted('206.172 Elektroautos.').distance).toBeCloseTo(Math.log(2), 4);
  // A zero too many is a misprint, not ten times as far off.
  expect(fitted('4.123.450 Elektroautos.').distance).toBeCloseTo(0.1, 5);
});
