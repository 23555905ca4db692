import { expect, test } from 'vitest';
import { saysOtherLabel } from '../../../../claims/comparing/other-label.ts';
import { tokenize } from '../../../../claims/german/tokens.ts';
import { sampleFact } from '../../facts/sample.ts';

test.each([
  [true, 'Kurve 4 des Talrings heißt nach Voltana.'],
  [true, 'Die dritte Kurve des Talrings heißt nach Voltana.'],
  [false, 'Kurve 12 des Talrings heißt nach Voltana.'],
  [false, 'Die zwölfte Kurve des Talrings, nicht Kurve 4, heißt nach Voltana.'],
  [false, 'In Phase 4 heißt eine Kurve des Talrings nach Voltana.'],
])('what is told apart by its number alone has another one, %s: %s', (expected, text) => {
  const naming = sampleFact({ statement_de: 'Kurve 12 des Talrings heißt seit Mai 2025 nach Voltana.' });
  expect(saysOtherLabel(tokenize(text), naming)).toBe(expected);
});
