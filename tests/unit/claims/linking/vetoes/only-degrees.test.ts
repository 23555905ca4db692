import { expect, test } from 'vitest';
import { facts } from '../../made-up/facts.ts';
import { indexOf, veto } from '../../made-up/hold.ts';

const [range] = facts.filter(({ id }) => id === 'range');
if (range === undefined) throw new Error('no fact to change');

const index = indexOf([
  ...facts,
  {
    ...range,
    id: 'cold',
    predicate: 'winter-range',
    qualifiers: {},
    statement_de: 'Der Voltana E1 Max kam bei null Grad 537 Kilometer weit, bei minus 18 Grad weniger.',
    note_de: '',
  },
]);

test.each([
  ['Für den Voltana E1 stellte das Labor null Grad nach.', 'only a figure beside it'],
  ['Im Voltana E1 war es bei null Grad gemütlich.', 'only a figure beside it'],
  ['Im Voltana E1 waren es minus 18 Grad.', null],
  ['Der Voltana E1 kam bei null Grad 537 Kilometer weit.', null],
])('a round temperature is told of anything: %s', (text, expected) => {
  expect(veto(text, 'cold', index)).toBe(expected);
});
