import { expect, test } from 'vitest';
import { findDates } from '../../../../claims/german/dates.ts';
import { findQuantities } from '../../../../claims/german/quantities.ts';
import { findSpokenValues } from '../../../../claims/german/ranks.ts';
import { splitSentences } from '../../../../claims/german/sentences.ts';
import { type Token, tokenize } from '../../../../claims/german/tokens.ts';
import { readArticles, readSentences } from '../../../../tools/corpus/labelled.ts';

const NOTHING: ReadonlySet<number> = new Set();
const PUBLISHED = 20_514;
/** See dates/date-opening.ts: a date may begin with the word whatever follows. */
const ALONE = 1;

const read = (tokens: readonly Token[]) => ({
  dates: findDates(tokens, PUBLISHED),
  quantities: findQuantities(tokens, NOTHING),
  spoken: findSpokenValues(tokens),
});

/** Lets every word be tried, as if nothing were known of how values begin. */
function open(tokens: readonly Token[]): void {
  for (const { word } of tokens) {
    word.date = word.kind === 'mark' ? 0 : ALONE;
    word.quantity = true;
    word.spoken = true;
  }
}

function forget(tokens: readonly Token[]): void {
  for (const { word } of tokens) {
    word.date = null;
    word.quantity = null;
    word.spoken = null;
  }
}

test('no value is missed because its first word is passed over', () => {
  const texts = [...readArticles(), ...readSentences('sentences'), ...readSentences('own-sentences')];
  let values = 0;
  for (const { text } of texts) {
    for (const { start, end } of splitSentences(text)) {
      const tokens = tokenize(text, start, end);
      forget(tokens);
      const quick = read(tokens);
      open(tokens);
      const thorough = read(tokens);
      forget(tokens);
      values += thorough.dates.length + thorough.quantities.length + thorough.spoken.length;
      expect(
        quick,
        `A form of values begins with a word that is passed over: tell the "opens" rule beside it. "${text.slice(start, end)}"`,
      ).toEqual(thorough);
    }
  }
  expect(values).toBeGreaterThan(2000);
});
