import { expect, test } from 'vitest';
import { datesReport } from '../../../../claims/comparing/report-date.ts';
import { read } from '../read.ts';

const reports = (text: string): boolean[] => {
  const { tokens, dates } = read(text);
  return dates.map((date) => datesReport(tokens, date));
};

test.each([
  ['Im Oktober 2025 meldete BYD eine Zeit.', [true]],
  ['Der Konzern teilte im Mai 2025 die Zahl mit.', [true]],
  ['Der Bericht von 2026 bestätigt es.', [true]],
  ['Im Oktober 2025 fuhr BYD eine Zeit.', [false]],
  ['Im Juni 2025 legte er 4.264 Kilometer zurück.', [false]],
  ['Das Modell von 2026 kommt.', [false]],
])('whether each date is that of a report: %s', (text, expected) => {
  expect(reports(text)).toEqual(expected);
});
