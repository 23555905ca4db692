import { months } from '../calendar.ts';
import { wordTable } from '../word-table.ts';
import type { DateContext } from './date-context.ts';
import { type FoundDate, within } from './found-date.ts';
import { readYearBehind } from './relative-date.ts';

/** First and last month; winter runs into the next year. Holidays stand for their month. */
export const SEASONS = wordTable<readonly [number, number]>({
  fruhjahr: [3, 5],
  fruhling: [3, 5],
  fruhsommer: [5, 6],
  sommer: [6, 8],
  spatsommer: [8, 9],
  fruhherbst: [9, 10],
  herbst: [9, 11],
  spatherbst: [10, 11],
  winter: [12, 14],
  ostern: [3, 4],
  weihnachten: [12, 12],
  heiligabend: [12, 12],
});

/** Sommer 2025, Winter 2025/26, Herbst vergangenen Jahres */
export function readSeason(context: DateContext, at: number): FoundDate | null {
  const season = SEASONS[context.fold(at)];
  if (season === undefined) return null;
  const year = context.year(at + 1);
  if (year !== null) {
    const last = context.raw(at + 2) === '/' && context.digits(at + 3) !== null ? at + 3 : at + 1;
    return { last, period: months(year, season[0], season[1], 'season') };
  }
  const behind = readYearBehind(context, at + 1);
  if (behind !== null) return within(behind, season[0], season[1], 'season');
  return { last: at, period: context.nearest(at, season[0], season[1], 'season'), relative: true };
}
