import { expect, test } from 'vitest';
import { facts } from '../../made-up/facts.ts';
import { indexOf, veto } from '../../made-up/hold.ts';

const [plant] = facts.filter(({ id }) => id === 'plant');
if (plant === undefined) throw new Error('no fact to change');

const index = indexOf([
  ...facts,
  {
    ...plant,
    id: 'launch',
    predicate: 'market-launch',
    qualifiers: {},
    value: { type: 'date', date: '2026', precision: 'exact', text_de: '2026', text_en: '2026' },
    statement_de: 'Voltana will 2026 den ersten Kombi auf den Markt bringen.',
  },
]);

test.each([
  ['Der Wagen kam am 8. Januar.', 'only the date is said'],
  ['Im Januar kam das Auto.', 'only the date is said'],
  ['2026 kommt das Auto auf den Markt.', null],
  ['Am 8. Januar kam der erste Kombi.', null],
  ['Voltana freut sich. Der Wagen kam am 8. Januar.', null],
])('a day of the record’s year is that of any car: %s', (text, expected) => {
  expect(veto(text, 'launch', index)).toBe(expected);
});
