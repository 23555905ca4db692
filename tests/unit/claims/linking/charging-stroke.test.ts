import { expect, test } from 'vitest';
import { facts } from '../made-up/facts.ts';
import { differences, indexOf } from '../made-up/hold.ts';

const [power] = facts.filter(({ id }) => id === 'power');
if (power === undefined) throw new Error('no fact to change');

const index = indexOf([
  ...facts,
  {
    ...power,
    id: 'charging',
    predicate: 'charging-power',
    statement_de: 'Der Voltana E1 lädt mit bis zu 210 kW und in zehn Minuten Strom für 290 Kilometer.',
    also: [
      {
        type: 'duration',
        number: 1_440,
        unit: 's',
        precision: 'about',
        text_de: 'rund 24 Minuten (10–80 %)',
        text_en: 'about 24 minutes (10–80%)',
      },
    ],
  },
]);

test.each([
  ['Beim Voltana E1 vergehen von zehn auf 80 Prozent rund 31 Minuten.', ['value']],
  ['Der Voltana E1 braucht 31 Minuten, um von 10 auf 80 Prozent zu laden.', ['value']],
  ['Beim Voltana E1 vergehen von zehn auf 80 Prozent rund 24 Minuten.', []],
  ['Der Voltana E1 lädt zehn Minuten, dann stehen 80 Prozent da.', []],
])('the time of the same stroke is held against the record’s: %s', (text, expected) => {
  expect(differences(text, 'charging', index)).toEqual(expected);
});
