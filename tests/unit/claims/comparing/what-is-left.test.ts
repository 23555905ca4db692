import { expect, test } from 'vitest';
import type { Fact } from '../../../../facts/types.ts';
import { facts } from '../made-up/facts.ts';
import { differences, indexOf } from '../made-up/hold.ts';

const share = facts.find(({ id }) => id === 'share');
if (share === undefined) throw new Error('no fact "share"');
const cut: Fact = {
  ...share,
  predicate: 'emission',
  qualifiers: {},
  value: {
    type: 'percent',
    number: 70,
    unit: '%',
    precision: 'exact',
    text_de: '70 Prozent weniger CO2',
    text_en: '70 percent less CO2',
  },
  statement_de: 'Elektroautos verursachen 70 Prozent weniger CO2 als Benziner.',
};
const world = indexOf([cut]);

test.each([
  [false, 'Elektroautos verursachen 30 Prozent der Emissionen eines Benziners.'],
  [true, 'Elektroautos verursachen 40 Prozent der Emissionen eines Benziners.'],
  [false, 'Elektroautos senken den CO2-Ausstoß um 70 Prozent.'],
  [true, 'Elektroautos senken den CO2-Ausstoß um 30 Prozent.'],
  [true, 'Elektroautos sparen 30 Prozent der Emissionen eines Benziners.'],
])('what is left is the rest of what a record takes away; departs: %s: %s', (expected, text) => {
  expect(differences(text, 'share', world).includes('value')).toBe(expected);
});
