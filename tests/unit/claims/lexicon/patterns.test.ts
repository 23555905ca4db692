import { expect, test } from 'vitest';
import { industry } from '../../../../claims/lexicon/industry.ts';
import { market } from '../../../../claims/lexicon/market.ts';
import { Patterns, storePatterns, wordSays } from '../../../../claims/lexicon/patterns.ts';

const parts = [market, industry].flatMap((lexicon) =>
  Object.values(lexicon).flatMap((patterns) => patterns.replaceAll('~', '').split(/[ +]/)),
);
const distinct = [...new Set([...parts, '^ab', 'ab$', 'b'])].filter((pattern) => pattern !== '');
/** Each pattern's letters, and with others around them. */
const words = distinct
  .map((pattern) => pattern.replace(/[=^$]/g, ''))
  .flatMap((bare) => [bare, `${bare}en`, `vor${bare}`, `x${bare}ung`, `${bare}${bare}`, bare.slice(1)]);

test('a pattern is found with every word that says it, and with no other', () => {
  const patterns = new Patterns(storePatterns(distinct));
  for (const word of words.filter((_word, at) => at % 3 === 0)) {
    const said = distinct.flatMap((pattern, number) => (wordSays(pattern, word) ? [number] : []));
    expect(patterns.saidBy(word)).toEqual(said);
  }
});

test.each([
  ['=ziel', 'ziel', true],
  ['=ziel', 'ziele', false],
  ['^lad', 'ladung', true],
  ['^lad', 'umladung', false],
  ['zoll$', 'zusatzzolle', true],
  ['zoll$', 'zollamt', false],
  ['verkauf', 'weiterverkaufe', true],
])('%s and "%s": %s', (pattern, word, says) => {
  expect(wordSays(pattern, word)).toBe(says);
});
