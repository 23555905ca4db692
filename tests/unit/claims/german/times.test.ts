import { expect, test } from 'vitest';
import { oneValue, values } from '../read.ts';

test.each([
  ['6:46,874', 406.874],
  ['6:46.874', 406.874],
  ['6:46:874', 406.874],
  ['6:46,874 Minuten', 406.874],
  ['6.46,874 Minuten', 406.874],
  ['6m46s874', 406.874],
  ['6:46,9', 406.9],
  ['6:47 Minuten', 407],
  ['6:47 min', 407],
  ['6 Minuten 46 Sekunden', 406],
  ['6 Minuten und 46,874 Sekunden', 406.874],
  ['sechs Minuten und 46 Sekunden', 406],
  ['sechs Minuten, 46 Sekunden', 406],
  ['7:05:29', 425.29],
  ['1,98 Sekunden', 1.98],
  ['20 Minuten', 1200],
  ['eine Viertelstunde', 900],
  ['eine Dreiviertelstunde', 2700],
  ['einer halben Stunde', 1800],
  ['anderthalb Stunden', 5400],
  ['zweieinhalb Stunden', 9000],
  ['sieben Tage, 13 Stunden und 24 Minuten', 653_040],
  ['6:\u00ad46,\u00ad874', 406.874],
])('"Er brauchte %s" is %d seconds', (text, seconds) => {
  const value = oneValue(`Er brauchte in ${text} dafür`);
  expect([value.type, value.number]).toEqual(['duration', seconds]);
});

test('"knapp 6:47 Minuten" says just below', () => {
  const value = oneValue('Er brauchte knapp 6:47 Minuten.');
  expect([value.number, value.bound]).toEqual([407, 'below']);
});

test('the mark that was passed is no second time', () => {
  expect(values('Mit 6:59,157 Minuten blieb er unter der Sieben-Minuten-Marke.')).toEqual(['419.157 s']);
});

test('beside a time to the tenth of a second a bare one is a time, too, and none of day', () => {
  expect(values('Der U9 kam auf 7:17,9 Minuten, der Taycan zwei Jahre davor auf rund 7:33.')).toEqual([
    '437.9 s',
    '453 s',
  ]);
  expect(values('Um 8:40 war er da, um 9:15 Uhr fuhr er 7:17,9 Minuten.')).toEqual(['437.9 s']);
});

test.each([
  ['Der Nevera schaffte eine 7:05.', ['425 s']],
  ['Der Tester trieb ihn in weniger als 7:46 um den Kurs.', ['466 s']],
  ['Er war in 6:59 herum.', ['419 s']],
  ['Er war um 6:59 da.', []],
  ['Er war in 6:59 Uhr herum.', []],
])('a bare time that is said as one for a lap is none of day: %s', (text, expected) => {
  expect(values(text)).toEqual(expected);
});

test.each(['um 14:30 Uhr', 'gegen 14.30 Uhr', 'bis 9 Uhr', 'am 28.10.2024', 'ein Tag', 'der Tag'])(
  '"%s" is a time of the calendar or day and no value',
  (text) => {
    expect(values(`Es beginnt ${text}.`)).toEqual([]);
  },
);
