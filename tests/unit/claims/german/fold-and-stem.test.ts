import { expect, test } from 'vitest';
import { fold } from '../../../../claims/german/fold.ts';
import { stem } from '../../../../claims/german/stem.ts';

test.each([
  ['Größe', 'grosse'],
  ['Grösse', 'grosse'],
  ['STRASSE', 'strasse'],
  ['Straße', 'strasse'],
  ['Enyaq', 'enyaq'],
  ['Ælfric', 'aelfric'],
  ['Elek\u00adtro', 'elektro'],
  ['\u202eAuto\u202c', 'auto'],
])('%s and its other spellings fold to %s', (word, folded) => {
  expect(fold(word)).toBe(folded);
});

test.each([
  ['verkauften', 'verkaufte'],
  ['modelle', 'modell'],
  ['fahrzeugen', 'fahrzeug'],
  ['chinesischer', 'chinesischen'],
  ['reichweiten', 'reichweite'],
])('"%s" and "%s" have one stem', (a, b) => {
  expect(stem(a)).toBe(stem(b));
});

test.each([
  ['werk', 'werbung'],
  ['rekord', 'reichweite'],
  ['elektroauto', 'auto'],
])('"%s" and "%s" have different stems', (a, b) => {
  expect(stem(a)).not.toBe(stem(b));
});

test('a word of many letters is not stemmed letter by letter', () => {
  const word = 'te'.repeat(50_000);
  expect(stem(word)).toBe(word);
});
