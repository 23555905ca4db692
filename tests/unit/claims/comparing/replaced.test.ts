import { expect, test } from 'vitest';
import type { Fact } from '../../../../facts/types.ts';
import { facts } from '../made-up/facts.ts';
import { differences, indexOf } from '../made-up/hold.ts';

const plant = facts.find(({ id }) => id === 'plant');
if (plant === undefined) throw new Error('no fact "plant"');
const first: Fact = {
  ...plant,
  statement_de: 'In Seedorf will Voltana im April 2026 den Brenko K5 bauen.',
};
const world = indexOf([first]);

test.each([
  [true, 'In Seedorf will Voltana im April 2026 den Tesla Model 3 bauen.'],
  [false, 'In Seedorf will Voltana im April 2026 den Brenko K5 bauen.'],
  [false, 'In Seedorf will Voltana im April 2026 ein Auto bauen.'],
  [false, 'In Seedorf will Voltana im April 2026 ein Auto bauen, größer als der Tesla Model 3.'],
  [false, 'In Seedorf will Voltana im April 2026 den Brenko K5 und den Tesla Model 3 bauen.'],
])('another car stands where the record names one, %s: %s', (expected, text) => {
  expect(differences(text, 'plant', world).includes('counterpart')).toBe(expected);
});
