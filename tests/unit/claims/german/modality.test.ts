import { expect, test } from 'vitest';
import { modality } from '../read.ts';

test.each([
  ['Xiaomi verkaufte 2025 mehr Autos.', 'asserted'],
  ['Die Autos wurden im Mai zugelassen.', 'asserted'],
  ['Sie hatten den Rekord.', 'asserted'],
  ['Er konnte 500 Kilometer weit fahren.', 'asserted'],
  ['Er könnte 500 Kilometer weit fahren.', 'hedged'],
  ['Vermutlich kommt er 2027.', 'hedged'],
  ['Er soll 2027 kommen.', 'hedged'],
  ['Er dürfte 2027 kommen.', 'hedged'],
  ['Xiaomi will ab 2027 in Europa verkaufen.', 'planned'],
  ['Xiaomi plant ein Werk.', 'planned'],
  ['Laut Nikkei kommt er 2027.', 'reported'],
  ['Er komme 2027, schreibt Nikkei.', 'reported'],
  ['Sie hätten den Rekord.', 'reported'],
  ['Die Autos würden im Mai zugelassen.', 'reported'],
  ['Angeblich kommt er 2027.', 'reported'],
  ['Ob er 2027 kommt: Das ist offen.', 'question'],
  ['Kommt Xiaomi 2027 nach Europa?', 'question'],
  ['Ob Xiaomi 2027 nach Europa kommt, ist offen.', 'question'],
])('"%s" is %s', (text, expected) => {
  expect(modality(text)).toBe(expected);
});
