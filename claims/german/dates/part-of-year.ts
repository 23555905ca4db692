import { dayOf, monthOf, type Period, yearOf } from '../calendar.ts';
import { wordTable } from '../word-table.ts';
import { wordsAround } from '../words-around.ts';
import type { DateContext } from './date-context.ts';
import { readDecade } from './decade.ts';
import type { FoundDate } from './found-date.ts';
import { tellsPast } from './looks-ahead.ts';
import { readMonthDate } from './month-date.ts';
import { readQuarterOrHalf } from './quarter-or-half.ts';
import { monthAway, readRelativeDate } from './relative-date.ts';
import { readYears } from './years.ts';

type Part = 'start' | 'middle' | 'end';

export const PARTS = wordTable<Part>({
  anfang: 'start',
  beginn: 'start',
  jahresbeginn: 'start',
  jahresanfang: 'start',
  jahresstart: 'start',
  jahresauftakt: 'start',
  mitte: 'middle',
  jahresmitte: 'middle',
  ende: 'end',
  jahresende: 'end',
  jahresschluss: 'end',
});

/** "Anfang des Monats": the article's, or the one that the text is at (`claims/reading/carried-dates.ts`). */
function withinMonth(context: DateContext, last: number, part: Part): FoundDate {
  const month = monthAway(context, 0, last).period;
  return { last, period: month === null ? null : partOf(month, part), relative: true };
}

type Bounds = Readonly<Record<Part, readonly [from: number, to: number]>>;

/** Shares of the whole: rough thirds; within a month they overlap, since a few days more or less are meant. */
const IN_MONTH: Bounds = { start: [0, 0.4], middle: [0.3, 0.7], end: [0.6, 1] };
const IN_LONGER: Bounds = { start: [0, 0.3], middle: [0.33, 0.7], end: [0.75, 1] };

export function partOf(period: Period, part: Part): Period {
  const length = period.to - period.from + 1;
  const [from, to] = (period.granularity === 'month' ? IN_MONTH : IN_LONGER)[part];
  return {
    from: period.from + Math.floor(length * from),
    to: period.from + Math.ceil(length * to) - 1,
    granularity: 'part',
  };
}

/** Anfang/Mitte/Ende [Monat] [Jahr], Jahresende 2025, Ende des Jahrzehnts */
export function readPartOfYear(context: DateContext, at: number): FoundDate | null {
  const word = context.fold(at);
  const part = PARTS[word];
  if (part === undefined) return null;
  let index = at + 1;
  if (context.fold(index) === 'des' || context.fold(index) === 'dieses') index += 1;
  const behind = context.fold(index) === 'der' ? index + 1 : index;
  const named = readDecade(context, behind, part);
  if (named !== null) return named;
  if (/^(?:jahrzehnts?|dekade)$/.test(context.fold(behind))) {
    index = behind;
    const decade = Math.floor((context.published === null ? 2025 : yearOf(context.published)) / 10) * 10;
    return {
      last: index,
      period: { from: dayOf(decade + 8, 1, 1), to: dayOf(decade + 10, 12, 31), granularity: 'years' },
    };
  }
  const ofYear = /^jahr(?:es|s)?$/.test(context.fold(index));
  if (ofYear) index += 1;
  else if (index > at + 1 && /^monats?$/.test(context.fold(index))) return withinMonth(context, index, part);
  const inner =
    readMonthDate(context, index) ??
    readQuarterOrHalf(context, index) ??
    readYears(context, index) ??
    readRelativeDate(context, index);
  if (inner === null) {
    if (ofYear) {
      const year = context.relativeYear(0);
      return { last: index - 1, period: year === null ? null : partOf(year, part), relative: true };
    }
    if (!word.startsWith('jahres')) return null;
    // "Zum Jahresende hatte das Amt gezählt", written in spring, means the year before.
    const past =
      part === 'end' &&
      !context.liesAhead(at) &&
      context.published !== null &&
      // Later in the year only where the clause itself tells what was.
      (monthOf(context.published) <= 6 || tellsPast(wordsAround(context.tokens, at)));
    const year = context.relativeYear(past ? -1 : 0);
    return { last: at, period: year === null ? null : partOf(year, part), relative: true };
  }
  if (inner.period !== null && inner.period.granularity === 'years') return inner;
  return {
    last: inner.last,
    period: inner.period === null ? null : partOf(inner.period, part),
    ...(inner.relative ? { relative: true } : {}),
  };
}
