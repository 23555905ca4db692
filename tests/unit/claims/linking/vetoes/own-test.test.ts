import { expect, test } from 'vitest';
import { veto } from '../../made-up/hold.ts';

test.each([
  ['range', 'Mit dem Voltana E1 Max kamen wir bei Regen nur 410 Kilometer weit.', 'a test of its own'],
  ['range', 'Im Voltana E1 Max haben wir eine Reichweite von 470 Kilometern gemessen.', 'a test of its own'],
  ['power', 'Beim Voltana E1 haben wir nie mehr als 190 kW abgelesen.', null],
  ['range', 'Der Voltana E1 Max kam nur 410 Kilometer weit, das haben wir geschafft.', null],
  ['range', 'Wir kamen im Voltana E1 Max nach WLTP 410 Kilometer weit.', null],
  ['range', 'Mit dem Voltana E1 Max kommen wir 537 Kilometer weit.', null],
])('what the paper measured itself is no other figure (%s): %s', (fact, text, expected) => {
  expect(veto(text, fact)).toBe(expected);
});
