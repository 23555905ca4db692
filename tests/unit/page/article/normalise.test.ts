import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise } from '../../../../page/article/normalise.ts';

describe('normalising', () => {
  test.each([
    ['white space of any kind', 'a\n\t b\u00a0c\u202f%\u2009d', 'a b c % d'],
    ['soft hyphens and zero-width characters', 'Elek\u00adtro\u200bau\u2060to\ufeff', 'Elektroauto'],
    ['special hyphens', 'E\u2011Auto und E\u2010Bike', 'E-Auto und E-Bike'],
    ['letters with combining accents', 'fu\u0308r', 'für'],
    ['an accent that composes with nothing', 'q\u0308y', 'q\u0308y'],
    ['a soft hyphen between spaces', 'a \u00ad b', 'a b'],
  ])('%s', (_, raw, text) => {
    expect(normalise(raw)).toBe(text);
  });

  test('keeps quotes and dashes, which mean something', () => {
    expect(normalise('„2025–2027“ – ja')).toBe('„2025–2027“ – ja');
  });

  test('is the same when done twice, and never longer', () => {
    const character = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.constantFrom(' ', '\u00ad', '\n', 'u\u0308', '\u2011'),
    );
    fc.assert(
      fc.property(fc.array(character), (parts) => {
        const once = normalise(parts.join(''));
        expect(normalise(once)).toBe(once);
        expect(once.length).toBeLessThanOrEqual(parts.join('').length);
      }),
    );
  });
});
