import { expect, test } from 'vitest';
import { parsePeriod } from '../../../../claims/german/calendar.ts';
import { withCarriedDates } from '../../../../claims/reading/carried-dates.ts';
import { withCarriedUnits } from '../../../../claims/reading/carried-units.ts';
import { days, read } from '../read.ts';

const carried = (text: string, anchor: string | null): string[] =>
  withCarriedDates(read(text), anchor === null ? null : parsePeriod(anchor)).dates.map(days);

test.each([
  ['Im Jahr davor waren es 598.', '2025', '2024-01-01..2024-12-31'],
  ['Ein Jahr zuvor waren es 14,9 Prozent.', '2026-01', '2025-01-01..2025-01-31'],
  ['Drei Monate zuvor lag die Zahl bei 1,93 Millionen.', '2026-01-01', '2025-10-01'],
  ['Drei Monate vorher stand dort ein Minus.', '2025-Q3', '2025-04-01..2025-06-30'],
  ['Zwei Jahre später waren es doppelt so viele.', '2023', '2025-01-01..2025-12-31'],
  ['Fünf Wochen vorher waren es 472 km/h.', '2025-09-14', '2025-07-31..2025-08-20'],
])('"%s" counts from %s', (text, anchor, period) => {
  expect(carried(text, anchor)).toEqual([period]);
});

test('a date of the sentence itself is counted from first', () => {
  expect(carried('Im Jahr 2024 waren es 20, ein Jahr davor 10.', '2026')).toEqual([
    '2024-01-01..2024-12-31',
    '2023-01-01..2023-12-31',
  ]);
});

test('what counts from nothing stays unread', () => {
  expect(carried('Im Jahr davor waren es 598.', null)).toEqual([]);
});

test('a span that is a date is no value', () => {
  const text = 'Drei Monate zuvor fuhr er 7:33 Minuten.';
  expect(withCarriedDates(read(text), parsePeriod('2025')).values.map(({ number }) => number)).toEqual([453]);
});

const units = (text: string, before?: string): string[] =>
  withCarriedUnits(read(text), before === undefined ? null : read(before)).values.map(
    ({ number, unit }) => `${number} ${unit}`,
  );

test.each([
  ['Für den einen werden 35,3 Prozent fällig, für den anderen 19,9.', ['35.3 %', '19.9 %']],
  ['Im Mittel waren noch 90 Prozent da, dahinter immerhin 87.', ['90 %', '87 %']],
  ['Der Stromer kommt auf 24,2 Tonnen, der Benziner auf 37.', ['24200 kg', '37000 kg']],
])('a bare number takes the unit before it: %s', (text, values) => {
  expect(units(text)).toEqual(values);
});

test('the unit may stand in the sentence before', () => {
  expect(units('Der alte kam auf 800.', 'Die Reichweite liegt bei 902 Kilometern.')).toEqual(['800 km']);
});

test.each([
  ['Das waren 35 Prozent mehr, verkauft wurden 193.985.', 'is far from it'],
  ['Er kostet 20.000 Euro, bestellt haben ihn 300 Kunden.', 'names what it counts'],
])('%s: a number that %s stays a count', (text) => {
  expect(units(text).at(-1)).toMatch(/ 1$/);
});
