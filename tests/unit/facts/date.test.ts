import { describe, expect, test } from 'vitest';
import { isIsoDate, isIsoDay, isIsoPeriod, isIsoSpan } from '../../../facts/date.ts';

describe('dates in packs', () => {
  test.each(['2027', '2027-04', '2027-04-30', '2027-Q2', '2027-H1', '2024-02-29'])(
    '%s is a period',
    (text) => {
      expect(isIsoPeriod(text)).toBe(true);
    },
  );

  test.each([
    '',
    '27',
    '2027-13',
    '2027-00',
    '2027-02-30',
    '2025-02-29',
    '2027-04-00',
    '2027-Q5',
    '2027-H3',
    '30.4.2027',
  ])('"%s" is no period', (text) => {
    expect(isIsoPeriod(text)).toBe(false);
  });

  test('a source is dated by year, month or day, not by quarter', () => {
    expect(isIsoDate('2026-03')).toBe(true);
    expect(isIsoDate('2026-Q1')).toBe(false);
    expect(isIsoDate('2026-')).toBe(false);
  });

  test('the day of the last check is a full day', () => {
    expect(isIsoDay('2026-03-13')).toBe(true);
    expect(isIsoDay('2026-03')).toBe(false);
    expect(isIsoDay('2026-04-31')).toBe(false);
  });

  test('a span joins two periods', () => {
    expect(isIsoSpan('2024-04/2026-02')).toBe(true);
    expect(isIsoSpan('2025')).toBe(true);
    expect(isIsoSpan('2024/2025/2026')).toBe(false);
    expect(isIsoSpan('2024/')).toBe(false);
  });
});
