import { expect, test } from 'vitest';
import { tokenize } from '../../../../claims/german/tokens.ts';
import { firstSpan } from '../../../../claims/linking/first-span.ts';
import { hold } from '../made-up/hold.ts';

test.each([
  ['Am ersten Verkaufstag gingen 62.300 Bestellungen ein.', 86_400],
  ['Am ersten Tag gingen sie ein.', 86_400],
  ['In der ersten Woche gingen sie ein.', 604_800],
  ['In der ersten Stunde gingen sie ein.', 3_600],
  ['Das erste Auto kam an einem Tag im Herbst.', null],
  ['Am ersten Montag gingen sie ein.', null],
])('how long something had been on sale: %s', (text, expected) => {
  expect(firstSpan(tokenize(text))).toBe(expected);
});

test('orders of the first day are not those of the first half hour', () => {
  const { fits } = hold('Für den Voltana E1 gingen am ersten Tag 62.300 Bestellungen ein.', 'orders');
  expect(fits.qualifiers.elapsed).toBe('conflicts');
});
