import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotate } from '../engine/engine.ts';
import { anyText, germanLike, RUNS } from './texts.ts';

const relations = ['supported', 'contradicted', 'outdated', 'unconfirmed', 'context', 'unsourced'];

test.each([
  ['any text', anyText],
  ['text that looks like news', germanLike],
])('whatever it reads (%s), the engine answers with marks inside the text, in its order', (_, texts) => {
  fc.assert(
    fc.property(texts, fc.option(anyText), fc.option(anyText), (text, headline, published) => {
      const annotations = annotate(text, { headline, published }, true);
      let before = 0;
      for (const { start, end, quote, relation, fact, facts, why } of annotations) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(start < end && end <= text.length).toBe(true);
        expect(quote).toBe(text.slice(start, end));
        expect(relations).toContain(relation);
        expect(fact === null).toBe(relation === 'unsourced');
        if (fact !== null) expect(facts[0]).toBe(fact);
        expect(why.length).toBeGreaterThan(0);
        before = start;
      }
    }),
    { numRuns: RUNS },
  );
});

test('without "all" there are the same marks less the unsourced ones', () => {
  fc.assert(
    fc.property(germanLike, (text) => {
      const all = annotate(text, {}, true).filter(({ relation }) => relation !== 'unsourced');
      expect(annotate(text)).toEqual(all);
    }),
    { numRuns: RUNS },
  );
});

/** Texts that make careless readers take the square of their length. */
const repeated: readonly [string, (length: number) => string][] = [
  ['full stops', (length) => `${'.'.repeat(length)}x`],
  ['quotation marks', (length) => '."'.repeat(length / 2)],
  ['one word', (length) => 'te'.repeat(length / 2)],
  ['one number', (length) => '1'.repeat(length)],
  ['thousands', (length) => '1.000'.repeat(length / 5)],
  ['numbers in one sentence', (length) => '12 Prozent mehr '.repeat(length / 16)],
  ['negations in one sentence', (length) => 'nicht '.repeat(length / 6)],
  ['open brackets', (length) => '('.repeat(length)],
  ['hyphens', (length) => 'a-'.repeat(length / 2)],
  ['soft hyphens', (length) => 'a\u00ad'.repeat(length / 2)],
  ['line breaks', (length) => '\n'.repeat(length)],
  ['combining marks', (length) => `a${'\u0301'.repeat(length)}`],
];

test.each(repeated)('40,000 characters of %s are read to their end', (_, make) => {
  const text = make(40_000);
  for (const { start, end, quote } of annotate(text, {}, true)) expect(text.slice(start, end)).toBe(quote);
});
