import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMisprint } from '../../../../claims/comparing/misprint.ts';

test.each([
  [300, 3000, 'a zero is missing'],
  [11_687, 116_887, 'a figure is missing'],
  [62_300, 6230, 'a zero is too many'],
  [545_412, 545_142, 'two figures have changed places'],
  [427.93, 472.93, 'also before a comma'],
])('%d looks like %d written wrongly: %s', (said, known) => {
  expect(isMisprint(said, known)).toBe(true);
});

test.each([
  [545_142, 545_142, 'the same number'],
  [12, 21, 'too short to tell'],
  [545_142, 385_000, 'another number'],
  [1000, 1, 'too far away'],
  [0, 10, 'nothing'],
  [1234, 123_400, 'a hundred times is too far away'],
  [123_400, 1234, 'and so is a hundredth'],
  [5_451_422, 54_513, 'two figures more'],
])('%d is no misprint of %d: %s', (said, known) => {
  expect(isMisprint(said, known)).toBe(false);
});

test('which of the two is the misprint makes no difference', () => {
  const number = fc.integer({ min: 1, max: 9_999_999 });
  fc.assert(fc.property(number, number, (a, b) => isMisprint(a, b) === isMisprint(b, a)));
});
