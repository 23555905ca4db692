import { expect, test } from 'vitest';
import { facts } from '../../made-up/facts.ts';
import { indexOf, veto } from '../../made-up/hold.ts';

const [ahead] = facts.filter(({ id }) => id === 'ahead');
if (ahead === undefined) throw new Error('no fact to change');

const index = indexOf([
  ...facts,
  {
    ...ahead,
    id: 'shares',
    value: {
      type: 'percent',
      number: 21.4,
      unit: '%',
      precision: 'exact',
      text_de: '21,4 Prozent',
      text_en: '21.4 percent',
    },
    statement_de: 'Voltana kam 2025 weltweit auf 21,4 Prozent und lag damit vor Brenko.',
  },
]);

test.each([
  ['Voltana ist neu. 2025 waren es 26,4 Prozent, bei Brenko weniger.', null],
  ['Voltana ist neu. 2025 waren es 26,4 Prozent.', 'another holder'],
  ['Voltana ist neu. Es sind 26,4 Prozent, bei Brenko weniger.', 'another holder'],
])('a share at the record’s time before the record’s other one is its share: %s', (text, expected) => {
  expect(veto(text, 'shares', index)).toBe(expected);
});

test.each([
  ['Mehr als jeder fünfte Wagen war ein Voltana.', 'another holder'],
  ['2025 war mehr als jeder fünfte Wagen ein Voltana.', null],
  ['Mit 21,4 Prozent lag Voltana vor Brenko.', null],
])('a round share without its time puts nobody ahead: %s', (text, expected) => {
  expect(veto(text, 'shares', index)).toBe(expected);
});
