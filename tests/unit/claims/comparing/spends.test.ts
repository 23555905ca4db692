import { expect, test } from 'vitest';
import { facts } from '../made-up/facts.ts';
import { indexOf, relation } from '../made-up/hold.ts';

const [plant] = facts.filter(({ id }) => id === 'jobs');
if (plant === undefined) throw new Error('no fact to change');

const index = indexOf([
  ...facts,
  {
    ...plant,
    id: 'offer',
    statement_de:
      'Brenko will in Deutschland bis 2031 rund 4.800 Stellen abbauen und zahlt 640 Millionen Euro.',
  },
]);

test.each([
  ['Dafür gibt Brenko in Deutschland 640 Millionen Euro aus.', 'supported'],
  ['Brenko lässt sich das in Deutschland 640 Millionen Euro kosten.', 'supported'],
  ['Brenko steckt in Deutschland 640 Millionen Euro hinein.', 'supported'],
  ['In Deutschland sind das für Brenko 640 Millionen Euro.', 'unconfirmed'],
  ['Brenko baut in Deutschland 4.800 Stellen ab und investiert.', 'unconfirmed'],
])('what is spent on a plan is spent now: %s', (text, expected) => {
  expect(relation(text, 'offer', {}, index)).toBe(expected);
});
