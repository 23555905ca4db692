import { expect, test } from 'vitest';
import { type Period, parsePeriod } from '../../../../claims/german/calendar.ts';
import { datesAgree } from '../../../../claims/linking/date-fit.ts';
import { read } from '../read.ts';

function said(text: string): Period {
  const period = read(`Er kommt ${text}.`).dates[0]?.period;
  if (period == null) throw new Error(`no date in "${text}"`);
  return period;
}

test.each([
  ['2027', '2027', true],
  ['2026', '2027', false],
  ['im April 2027', '2027', true],
  ['2027', '2027-04-30', true],
  ['Ende 2025', '2025-12', true],
  ['Ende 2025', '2025-02', false],
  ['im Sommer 2026', '2026-08', true],
  ['im Sommer 2026', '2026-12', false],
  ['im zweiten Quartal 2026', '2026-H1', true],
  ['im zweiten Quartal 2026', '2026-Q3', false],
  ['am 28. Oktober 2024', '2024-10', true],
  ['am 28. Oktober 2024', '2024-10-29', false],
  ['2027 oder 2028', '2027', true],
])('"%s" and the date %s of a fact agree: %s', (text, date, agree) => {
  const known = parsePeriod(date);
  expect(known).not.toBeNull();
  if (known !== null) expect(datesAgree(said(text), known)).toBe(agree);
});

test.each(['', 'bald', '20', 'Frühjahr', '27-2025'])('%j is no date of a fact', (text) => {
  expect(parsePeriod(text)).toBeNull();
});
