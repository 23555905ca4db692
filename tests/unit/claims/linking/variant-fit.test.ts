import { expect, test } from 'vitest';
import type { Fit } from '../../../../claims/linking/qualifier-fit.ts';
import { fitVariant, namesTrim } from '../../../../claims/linking/variant-fit.ts';
import { hold, lastSentence } from '../made-up/hold.ts';

test.each<readonly [fact: string, fit: Fit, text: string]>([
  ['range', 'fits', 'Der Voltana E1 Max kommt weit.'],
  ['range', 'conflicts', 'Der Voltana E1 Pro kommt weit.'],
  ['range', 'conflicts', 'Der Voltana E1 Max Performance kommt weit.'],
  ['range', 'conflicts', 'Der Voltana E1 350 kommt weit.'],
  ['range', 'silent', 'Der Voltana E1 kommt weit.'],
  ['range', 'silent', 'Der Brenko K5 Pro kommt weit.'],
  ['range', 'silent', 'Der Voltana E1 pro Ladung.'],
  ['range', 'silent', 'Der Voltana E1 mit Performance-Paket kommt weit.'],
  ['range', 'silent', 'Der Voltana E1, Performance hin oder her, kommt weit.'],
  ['range', 'silent', 'Der Voltana E1 2025 kommt weit.'],
  ['range', 'silent', 'Der Voltana E1 350 Kilometer weit.'],
  ['range', 'conflicts', 'Die Performance-Version des Voltana E1 kommt weit.'],
  ['range', 'conflicts', 'Der Voltana E1 kommt in der Performance-Variante weit.'],
  ['range', 'fits', 'Der Voltana E1 Max kommt weiter als die Performance-Version des Brenko K5.'],
  ['range', 'silent', 'Die neue Version des Voltana E1 kommt weit.'],
  ['price', 'conflicts', 'Der Voltana E1 Max ist teuer.'],
  ['price', 'silent', 'Der Voltana E1 ist teuer.'],
])('the trim of %s, %s: %s', (fact, fit, text) => {
  const { sentence, frame } = hold(text, fact);
  expect(fitVariant(sentence, frame)).toBe(fit);
});

test('a trim can only conflict where the quick look before it sees that one may stand there', () => {
  expect(namesTrim(lastSentence('Der Voltana E1 Pro kommt weit.'))).toBe(true);
  expect(namesTrim(lastSentence('Der Voltana E1 350 kommt weit.'))).toBe(true);
  expect(namesTrim(lastSentence('Die Performance-Version des Voltana E1 kommt weit.'))).toBe(true);
  expect(namesTrim(lastSentence('Der Voltana E1 kommt weit.'))).toBe(false);
});
