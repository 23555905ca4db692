import { expect, test } from 'vitest';
import { parsePeriod } from '../../../../claims/german/calendar.ts';
import {
  comparedYear,
  headingDate,
  withCarriedDates,
  withHeadingDate,
  withMonthAtHand,
  withSameTime,
} from '../../../../claims/reading/carried-dates.ts';
import { withCarriedShares } from '../../../../claims/reading/carried-shares.ts';
import { withCarriedUnits } from '../../../../claims/reading/carried-units.ts';
import { days, read } from '../read.ts';

const carried = (text: string, anchor: string | null): string[] =>
  withCarriedDates(read(text), anchor === null ? null : parsePeriod(anchor)).dates.map(days);

test.each([
  ['Im Jahr davor waren es 598.', '2025', '2024-01-01..2024-12-31'],
  ['Ein Jahr zuvor waren es 14,9 Prozent.', '2026-01', '2025-01-01..2025-01-31'],
  ['Ein halbes Jahr zuvor waren es 14,9 Prozent.', '2026-01', '2025-07-01..2025-07-31'],
  ['Ein Vierteljahr später waren es 14,9 Prozent.', '2025-Q2', '2025-07-01..2025-09-30'],
  ['Drei Monate zuvor lag die Zahl bei 1,93 Millionen.', '2026-01-01', '2025-10-01'],
  ['Drei Monate vorher stand dort ein Minus.', '2025-Q3', '2025-04-01..2025-06-30'],
  ['Zwei Jahre später waren es doppelt so viele.', '2023', '2025-01-01..2025-12-31'],
  ['Fünf Wochen vorher waren es 472 km/h.', '2025-09-14', '2025-07-31..2025-08-20'],
])('"%s" counts from %s', (text, anchor, period) => {
  expect(carried(text, anchor)).toEqual([period]);
});

test.each([
  ['Damals waren es 598.', ['2025-01-01..2025-12-31']],
  ['Im gleichen Monat waren es 598.', []],
  ['Das waren mehr als im Jahr davor.', []],
  ['Das waren dreimal so viele wie ein Jahr zuvor.', []],
])('whether the text is still at its time: %s', (text, periods) => {
  expect(carried(text, '2025')).toEqual(periods);
});

test('"im gleichen Monat" is the one that the text is at, and a year that runs is not the article\'s', () => {
  const text = 'Im gleichen Monat hob er sein Ziel für das laufende Jahr an.';
  expect(withSameTime(read(text), parsePeriod('2025-03')).dates.map(days)).toEqual([
    '2025-03-01..2025-03-31',
  ]);
  expect(withSameTime(read('Er hob sein Ziel an.'), parsePeriod('2025-03')).dates).toEqual([]);
});

test('years before a season are not told to the month', () => {
  expect(carried('Im Frühjahr 2026 sind es 10, zwei Jahre zuvor waren es 12.', null).at(-1)).toBe(
    '2024-01-01..2024-07-30',
  );
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
  ['Das sind 0,004 Prozent, bei Benzinern waren es 0,08.', ['0.004 %', '0.08 %']],
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

const shares = (text: string, before?: string): string[] =>
  withCarriedShares(read(text), before === undefined ? null : read(before)).values.map(
    ({ number, unit, bound }) => `${bound} ${number} ${unit}`,
  );

const FUNDED = 'Für den Stromer gibt es 3.000 Euro';

test.each([
  [`${FUNDED}, für den Hybrid die Hälfte.`, 'about 1500 EUR'],
  [`${FUNDED}, für den Roller ein Drittel.`, 'about 1000 EUR'],
])('a share of the figure before it is a figure: %s', (text, figure) => {
  expect(shares(text).at(-1)).toBe(figure);
});

test.each([
  ['Der andere kam auf nicht einmal halb so viele.', 'under 1000 1'],
  ['Der andere kam auf doppelt so viele.', 'about 4000 1'],
  ['Der andere kam auf mehr als dreimal so viele.', 'over 6000 1'],
])('so is a multiple of one in the sentence before: %s', (text, figure) => {
  expect(shares(text, 'Zugelassen wurden 2.000 Wagen.')).toEqual([figure]);
});

test.each([
  ['with whom it is held against', 'Der andere kam auf doppelt so viele wie der dritte.', '2 ×'],
  ['of what was counted', 'Davon fahre die Hälfte.', '50 %'],
  ['of something named', 'Die Hälfte der Kunden wartet.', '50 %'],
  ['as a change', 'Das war ein Plus von einem Drittel.', '33.3333 %'],
])('told %s it stays what it is: %s', (_, text, value) => {
  expect(shares(text, 'Zugelassen wurden 2.000 Wagen.').at(-1)).toContain(value);
});

test('half of nothing known is no figure', () => {
  expect(shares('Der andere kam auf halb so viele.')).toEqual([]);
});

test('"im Januar mehr als im gleichen Monat des Vorjahres" says itself which month it is', () => {
  const text = 'Im Januar 2026 waren es mehr als im gleichen Monat des Vorjahres.';
  expect(withSameTime(read(text), parsePeriod('2024')).dates.map(days)).toEqual(read(text).dates.map(days));
});

test('a month that heads a paragraph dates what the paragraph tells without a date', () => {
  const heading = headingDate(read('März 2025.'), null);
  const told = withHeadingDate(read('Der Hersteller meldet Insolvenz an.'), heading);
  expect(told.dates.map(days)).toEqual(['2025-03-01..2025-03-31']);
  expect(told.dates[0]?.fromHeading).toBe(true);
  const dated = read('Im Mai 2025 folgt der nächste.');
  expect(withHeadingDate(dated, heading)).toBe(dated);
  expect(headingDate(read('Im März 2025 meldet er Insolvenz an.'), null)).toBeNull();
});

test('a month without a year heads the month nearest to the heading before', () => {
  const january = parsePeriod('2025-01');
  expect(headingDate(read('Februar.'), january)).toEqual(parsePeriod('2025-02'));
  expect(headingDate(read('Dezember.'), january)).toEqual(parsePeriod('2024-12'));
  expect(headingDate(read('Januar.'), parsePeriod('2024-12'))).toEqual(january);
  expect(headingDate(read('Februar 2023.'), january)).toEqual(parsePeriod('2023-02'));
});

test('"Mitte des Monats" is the month that the paragraph is at', () => {
  const reading = read('Mitte des Monats rollt das letzte Auto vom Band.');
  expect(withMonthAtHand(reading, parsePeriod('2025-11')).dates.map(days)).toEqual([
    '2025-11-10..2025-11-21',
  ]);
  expect(withMonthAtHand(reading, parsePeriod('2025'))).toBe(reading);
});

test('"damals" behind "mehr als im Jahr zuvor" is the year before', () => {
  const held = comparedYear(read('2025 waren es 15 Prozent mehr als im Jahr zuvor.'), parsePeriod('2025'));
  expect(held).toEqual(parsePeriod('2024'));
  expect(comparedYear(read('2025 waren es 598.'), parsePeriod('2025'))).toBeNull();
});

test('a number takes the unit of what its own sentence counts, not of the sentence before', () => {
  const before = read('Beim Laden gingen 9,2 Prozent verloren.');
  const counted = read('Im Mittel gab es 3,8 Pannen je tausend Autos, bei Benzinern waren es 9,4.');
  expect(withCarriedUnits(counted, before).values.at(-1)?.type).toBe('count');
  expect(withCarriedUnits(read('Bei Benzinern waren es 9,4.'), before).values.at(-1)?.type).toBe('percent');
});

test('so many times as much of something named is a multiple of no other measure', () => {
  const before = 'Nach rund 90.000 Kilometern ist der Rückstand aufgeholt.';
  expect(shares('Für die gleiche Strecke braucht er dreimal so viel Strom.', before)).toEqual(['exact 3 ×']);
});
