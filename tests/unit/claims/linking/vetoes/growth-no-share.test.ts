import { expect, test } from 'vitest';
import { veto } from '../../made-up/hold.ts';

test.each([
  ['Elektroautos wuchsen 2025 in Deutschland elf Prozent.', 'growth, no share'],
  ['Elektroautos legten 2025 in Deutschland 22 Prozent zu.', 'growth, no share'],
  ['Der Anteil der Elektroautos stieg 2025 in Deutschland um 22 Prozent.', null],
  ['Elektroautos sanken 2025 in Deutschland auf elf Prozent.', null],
  ['Elektroautos kamen 2025 in Deutschland auf 16 Prozent.', null],
])('by how much sales moved is no share: %s', (text, expected) => {
  expect(veto(text, 'share')).toBe(expected);
});
