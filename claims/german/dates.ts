import type { Day, Period } from './calendar.ts';
import { DateContext } from './dates/date-context.ts';
import { opensDate } from './dates/date-opening.ts';
import { type DateSide, sideAt } from './dates/date-side.ts';
import { readDayByName } from './dates/day-by-name.ts';
import { readDecade, readRestOfDecade } from './dates/decade.ts';
import type { FoundDate } from './dates/found-date.ts';
import { readFullDate } from './dates/full-date.ts';
import { readMonthDate } from './dates/month-date.ts';
import { readMonthSpan } from './dates/month-span.ts';
import { readPartOfYear } from './dates/part-of-year.ts';
import { readQuarterOrHalf } from './dates/quarter-or-half.ts';
import { readRelativeDate } from './dates/relative-date.ts';
import { readSeason } from './dates/season.ts';
import { readTurnOfYear } from './dates/turn-of-year.ts';
import { readYears } from './dates/years.ts';
import type { Token } from './tokens.ts';

export interface DateMention {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** Null where the text counts from a publication date that is not known. */
  readonly period: Period | null;
  readonly side: DateSide;
  /** Relative to the article's date ("im vergangenen Jahr"). */
  readonly relative: boolean;
  /** "ein Jahr zuvor", counted from a month: the year is meant as often as the month. */
  readonly looseYear?: true;
  /** Counted from an earlier date of the text ("damals", "ein Jahr zuvor"). */
  readonly counted?: true;
  /** Said at the head of the paragraph: these words hold no date, `first` is the sentence's first word. */
  readonly fromHeading?: true;
}

/** The forms of a date, in the order in which they are tried: each may begin with words that the next ones read too. */
function readDate(context: DateContext, at: number): FoundDate | null {
  return (
    readMonthSpan(context, at) ??
    readFullDate(context, at) ??
    readMonthDate(context, at) ??
    readTurnOfYear(context, at) ??
    readDayByName(context, at) ??
    readPartOfYear(context, at) ??
    readQuarterOrHalf(context, at) ??
    readSeason(context, at) ??
    readDecade(context, at) ??
    readRestOfDecade(context, at) ??
    readYears(context, at) ??
    readRelativeDate(context, at)
  );
}

/** Dates and periods of one sentence. `published` is the article's day, or null where unknown. */
export function findDates(tokens: readonly Token[], published: Day | null): DateMention[] {
  let context: DateContext | null = null;
  const found: DateMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!opensDate(tokens, at)) continue;
    context ??= new DateContext(tokens, published);
    const date = readDate(context, at);
    if (date === null) continue;
    found.push({
      first: at,
      last: date.last,
      start: tokens[at]?.start ?? 0,
      end: tokens[date.last]?.end ?? 0,
      period: date.period,
      side: sideAt(tokens, at, date.last),
      relative: date.relative === true && !(date.period !== null && context.goesOn(date.period)),
    });
    if (date.relative !== true && date.period !== null)
      context.told = date.period.granularity === 'year' ? null : date.period;
    at = date.last;
  }
  return found;
}
