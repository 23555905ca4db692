import { expect, test } from 'vitest';
import { facts } from '../made-up/facts.ts';
import { differences, indexOf } from '../made-up/hold.ts';

const [registered] = facts.filter(({ id }) => id === 'registered');
if (registered === undefined) throw new Error('no fact to change');

/** A record of one maker with the other's figure beside it, and by how much its own one rose. */
const index = indexOf([
  ...facts,
  {
    ...registered,
    id: 'beside',
    subject: 'voltana',
    qualifiers: { region: 'germany', period: '2025', counterpart: 'brenko' },
    value: {
      type: 'count',
      number: 18_243,
      unit: '1',
      precision: 'exact',
      text_de: '18.243 Neuzulassungen',
      text_en: '18,243 registrations',
    },
    statement_de:
      'In Deutschland lag Voltana 2025 mit 18.243 Neuzulassungen vor Brenko mit 8.076, 65 Prozent mehr als 2024.',
    details: { Brenko: '8.076 Neuzulassungen' },
  },
]);

test.each([
  ['Brenko kam 2025 in Deutschland auf 8.076 Neuzulassungen, ein Rückgang um 27 Prozent.', []],
  ['Für Brenko blieben 2025 in Deutschland 8.076 Neuzulassungen, 27 Prozent weniger.', []],
  [
    'Voltana schlug Brenko mit seinen 8.076 Neuzulassungen 2025 in Deutschland und wuchs um 31 Prozent.',
    ['value'],
  ],
])('another change is that of the maker whose figure is told: %s', (text, expected) => {
  expect(differences(text, 'beside', index)).toEqual(expected);
});
