import { expect, test } from 'vitest';
import { unsourcedIn } from './found-claims.ts';

test.each(['Ich habe 31.000 Euro bezahlt.', 'Mir bietet der Händler noch 8.200 Euro.'])(
  'the figures of a reader are no claim: %s',
  (text) => {
    expect(unsourcedIn(text)).toEqual([]);
  },
);

test('what somebody expects is one', () => {
  expect(unsourcedIn('Ich rechne für dieses Jahr mit 1,4 Millionen Neuwagen.')).toHaveLength(1);
});

test('the head of a table tells what its columns hold, not a figure', () => {
  const table =
    'Ein Vergleich.\nModell | Preis | Farbe | 0–100 km/h\nOpel Astra | 37.990 Euro | rot | 9,2 s\n';
  expect(unsourcedIn(table)).toEqual(['37.990 Euro', '9,2 s']);
});

test('a table without a head tells figures in its first row', () => {
  expect(unsourcedIn('Ein Vergleich.\nOpel Astra | 37.990 Euro\nOpel Corsa | 29.990 Euro\n')).toEqual([
    '37.990 Euro',
    '29.990 Euro',
  ]);
});
