import { expect, test } from 'vitest';
import { unsourcedIn } from './found-claims.ts';

test.each([
  'Das Verfahren dauert im Schnitt neun Monate.',
  'Ein Kunde wartet derzeit acht Wochen.',
  'Sechs Jahre Garantie gibt es auf den Motor.',
  'Nach dem Bescheid bleiben drei Monate Zeit.',
  'Der Bus kam zehn Minuten früher.',
  'Der Zweite lag knapp 19 Sekunden dahinter.',
  'Für den Weg brauchte er 7:12,4 Minuten.',
  'In die Kiste unter der Haube passen 58 Liter.',
])('a span or a measure that can be looked up: %s', (text) => {
  expect(unsourcedIn(text)).toEqual([text.slice(0, -1)]);
});

test.each([
  'Seit zwei Jahren macht sie das.',
  'Nach acht Wochen liegt ein anderer Zettel da.',
  'Die Gäste brauchten eine halbe Stunde.',
  'Der Wirt ist seit 31 Jahren im Haus.',
  'Dazu gibt es einen Liter Milch.',
])('a span that belongs to the scene: %s', (text) => {
  expect(unsourcedIn(text)).toEqual([]);
});
