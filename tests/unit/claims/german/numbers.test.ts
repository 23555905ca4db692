import { expect, test } from 'vitest';
import { readNumber } from '../../../../claims/german/numbers.ts';
import { tokenize } from '../../../../claims/german/tokens.ts';

const number = (text: string) => readNumber(tokenize(text), 0);

test.each([
  ['1.139', 1139],
  ['86 649', 86_649],
  ['86\u00a0649', 86_649],
  ['86\u202f649', 86_649],
  ['86\u2009649', 86_649],
  ["163'511", 163_511],
  ['163’511', 163_511],
  ['1.205.300', 1_205_300],
  ['2,26', 2.26],
  ['2.26', 2.26],
  ['0,5', 0.5],
  ['12.345,67', 12_345.67],
  ['55.740', 55_740],
  ['2,26 Millionen', 2_260_000],
  ['1,5 Mio.', 1_500_000],
  ['92,5 Mrd.', 92.5e9],
  ['30 Tsd. Autos', 30_000],
  ['zwei Millionen', 2_000_000],
  ['eine Million', 1_000_000],
  ['eine halbe Million', 500_000],
  ['eine dreiviertel Million', 750_000],
  ['Viertelmillion', 250_000],
  ['anderthalb Millionen', 1_500_000],
  ['ein Dutzend', 12],
  ['zwei Dutzend', 24],
  ['vierhundert Autos', 400],
  ['8\u00ad6\u00ad649 Autos', 86_649],
])('%j is %d', (text, value) => {
  expect(number(text)?.value).toBe(value);
});

test.each(['28.10.2024', '1.7.0', 'Millionen Autos', 'Auto', 'ein', ', 5'])('%j is no number', (text) => {
  const read = number(text);
  // "ein" alone is an article, which the caller must not take for a number.
  expect(read === null || read.article).toBe(true);
});

test('digits that follow at some distance or with a leading zero are no thousands', () => {
  expect(number('86  649')?.value).toBe(86);
  expect(number('12 50')?.value).toBe(12);
  expect(number('0 500')?.value).toBe(0);
});

test.each([
  ['545.142', 6],
  ['545.000', 3],
  ['500', 1],
  ['2,26', 3],
  ['0,25', 2],
  ['1,0', 2],
])('%s says %d significant digits', (text, digits) => {
  expect(number(text)?.digits).toBe(digits);
});
