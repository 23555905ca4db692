import { expect, test } from 'vitest';
import { driveOrder, knownDriveOrder } from '../../../../claims/comparing/drive-order.ts';
import type { Fact } from '../../../../facts/types.ts';
import { facts } from '../made-up/facts.ts';
import { differences, hold, indexOf, lastSentence } from '../made-up/hold.ts';

test.each([
  ['Elektroautos brennen häufiger als Verbrenner.', 1],
  ['Es brennen mehr Elektroautos als Verbrenner.', 1],
  ['Elektroautos brennen viel seltener als Benziner und Diesel.', -1],
  ['Benziner brennen häufiger als Elektroautos.', -1],
  ['Benziner brennen seltener als Elektroautos.', 1],
  ['Elektroautos brennen nicht häufiger als Verbrenner.', -1],
  ['Elektroautos brennen nicht seltener als Verbrenner.', 1],
  ['Elektroautos brennen nicht, wie es heißt, häufiger als Verbrenner.', 0],
  ['Elektroautos brennen häufiger als vor zehn Jahren.', 0],
])('which drive is above the other: %s', (text, expected) => {
  expect(driveOrder(lastSentence(text).reading)).toBe(expected);
});

test('a record with a figure for each drive says which is above', () => {
  const share = facts.find(({ id }) => id === 'share');
  if (share === undefined) throw new Error('no fact "share"');
  const fires: Fact = {
    ...share,
    predicate: 'fire-rate',
    qualifiers: {},
    value: {
      type: 'percent',
      number: 2,
      unit: '%',
      precision: 'exact',
      text_de: '2 Prozent',
      text_en: '2 percent',
    },
    statement_de: 'Zwei Prozent der Elektroautos brennen, von den Benzinern sind es drei Prozent.',
    details: { Benziner: 'Benziner: 3 Prozent' },
  };
  const world = indexOf([fires]);
  expect(knownDriveOrder(hold('Es brennt.', 'share', world).frame)).toBe(-1);
  expect(differences('Elektroautos brennen häufiger als Benziner.', 'share', world)).toContain('trend');
  expect(differences('Elektroautos brennen seltener als Benziner.', 'share', world)).not.toContain('trend');
});
