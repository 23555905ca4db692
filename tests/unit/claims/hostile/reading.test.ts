import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences } from '../../../../claims/german/sentences.ts';
import { tokenize } from '../../../../claims/german/tokens.ts';
import { read } from '../read.ts';
import { anyText, RUNS } from './texts.ts';

const holds = (check: (text: string) => void): void =>
  fc.assert(fc.property(anyText, check), { numRuns: RUNS });

test('tokens stand in order inside the text and leave out nothing but white space and invisible characters', () => {
  holds((text) => {
    let end = 0;
    let between = '';
    for (const token of tokenize(text)) {
      expect(token.start).toBeGreaterThanOrEqual(end);
      expect(text.slice(token.start, token.end)).toBe(token.raw);
      expect(token.raw).not.toBe('');
      between += text.slice(end, token.start);
      end = token.end;
    }
    between += text.slice(end);
    expect(between).toMatch(/^[\s\u00ad\u200b-\u200f\u2010\u2011\u2060-\u2069\ufeff-]*$/);
  });
});

test('sentences stand in order inside the text, start and end with a visible character and leave out white space only', () => {
  holds((text) => {
    let end = 0;
    let between = '';
    for (const span of splitSentences(text)) {
      expect(span.start).toBeGreaterThanOrEqual(end);
      expect(span.end).toBeGreaterThan(span.start);
      expect(text.slice(span.start, span.end).trim()).toBe(text.slice(span.start, span.end));
      between += text.slice(end, span.start);
      end = span.end;
    }
    expect((between + text.slice(end)).trim()).toBe('');
  });
});

test('values and dates stand inside the text and hold numbers, whatever the text', () => {
  holds((text) => {
    const { values, dates } = read(text);
    for (const { start, end, number, min, max, digits } of values) {
      expect(start >= 0 && start < end && end <= text.length).toBe(true);
      expect(Number.isFinite(number) && Number.isInteger(digits) && digits > 0).toBe(true);
      if (min !== undefined && max !== undefined) expect(min).toBeLessThan(max);
    }
    for (const { start, end, period } of dates) {
      expect(start >= 0 && start < end && end <= text.length).toBe(true);
      if (period === null) continue;
      expect(Number.isInteger(period.from) && Number.isInteger(period.to)).toBe(true);
      expect(period.from).toBeLessThanOrEqual(period.to);
    }
  });
});
