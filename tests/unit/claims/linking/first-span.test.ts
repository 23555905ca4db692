import { expect, test } from 'vitest';
import { tokenize } from '../../../../claims/german/tokens.ts';
import { firstSpan, isSpan } from '../../../../claims/linking/first-span.ts';
import { hold } from '../made-up/hold.ts';

test.each([
  ['Am ersten Verkaufstag gingen 62.300 Bestellungen ein.', 86_400],
  ['Am ersten Tag gingen sie ein.', 86_400],
  ['In der ersten Woche gingen sie ein.', 604_800],
  ['In der ersten Stunde gingen sie ein.', 3_600],
  ['In der ersten knappen halben Stunde gingen sie ein.', 1_800],
  ['Binnen eines Tages fuhr er so weit.', 86_400],
  ['Er fuhr innerhalb einer einzigen Woche so weit.', 604_800],
  ['Sie waren innerhalb nur einer halben Stunde weg.', 1_800],
  ['Am ersten Samstag gingen sie ein.', null],
  ['Er fuhr eines Tages davon.', null],
  ['Das erste Auto kam an einem Tag im Herbst.', null],
  ['Am ersten Montag gingen sie ein.', null],
])('how long something had been on sale: %s', (text, expected) => {
  expect(firstSpan(tokenize(text))).toBe(expected);
});

test('orders of the first day are not those of the first half hour', () => {
  const { fits } = hold('Für den Voltana E1 gingen am ersten Tag 62.300 Bestellungen ein.', 'orders');
  expect(fits.qualifiers.elapsed).toBe('conflicts');
});

test('half an hour is said of some minutes less, a day of none', () => {
  expect(isSpan(1_800, 1_620)).toBe(true);
  expect(isSpan(1_800, 1_200)).toBe(false);
  expect(isSpan(86_400, 82_800)).toBe(false);
});

test('orders of the first half hour are those of thirty minutes', () => {
  const { fits } = hold(
    'Für den Voltana E1 gingen in der ersten knappen halben Stunde 62.300 Bestellungen ein.',
    'orders',
  );
  expect(fits.qualifiers.elapsed).toBe('fits');
});
