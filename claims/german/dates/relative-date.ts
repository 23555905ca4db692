import { monthOf, months, wholeYear, yearOf } from '../calendar.ts';
import { numberWord } from '../number-words.ts';
import { type DateContext, OVER } from './date-context.ts';
import type { FoundDate } from './found-date.ts';

const THIS = /^(?:diese|laufende|aktuelle)[nrms]?$/;
const NEXT = /^(?:kommende|nachste)[nrms]?$/;

/** im vergangenen Jahr, Vorjahr, heuer, in zwei Jahren, vor drei Jahren, im vergangenen Monat, übernächstes Jahr */
export function readRelativeDate(context: DateContext, at: number): FoundDate | null {
  const word = context.fold(at);
  const next = context.fold(at + 1);
  const year = (offset: number, last: number): FoundDate => ({
    last,
    period: context.relativeYear(offset),
    relative: true,
  });
  if (/^vorjahr(?:es|s)?$/.test(word)) return year(-1, at);
  if (word === 'heuer' || /^heurige[nrms]?$/.test(word)) return year(0, at);
  if (/^folgejahr(?:es|s)?$/.test(word)) return { last: at, period: null, relative: true };
  if (/^jahr(?:es|s)?$/.test(next)) {
    if (OVER.test(word)) return year(-1, at + 1);
    if (THIS.test(word)) return year(0, at + 1);
    if (NEXT.test(word)) return year(1, at + 1);
    if (/^ubernachste[nrms]?$/.test(word)) return year(2, at + 1);
    if (/^vorvergangene[nrms]?$/.test(word)) return year(-2, at + 1);
  }
  // "in einem Jahr" tells how long something takes.
  if (word === 'vor' || (word === 'in' && !/^(?:einem|1)$/.test(next))) {
    const span = spanAt(context, at + 1);
    const unit = context.fold(at + 2);
    if (span !== null && /^jahr(?:en?)?$/.test(unit))
      return yearsAway(context, word === 'in' ? span : -span, at + 2);
    if (span !== null && word === 'vor' && /^monat(?:en?)?$/.test(unit))
      return monthAway(context, -span, at + 2);
  }
  if (/^vormonats?$/.test(word)) return monthAway(context, -1, at);
  if (/^monats?$/.test(next)) {
    if (OVER.test(word)) return monthAway(context, -1, at + 1);
    if (NEXT.test(word)) return monthAway(context, 1, at + 1);
  }
  if (/^(?:quartals?|vierteljahr(?:es|s)?)$/.test(next)) {
    if (OVER.test(word)) return quarterAway(context, -1, at + 1);
    if (THIS.test(word)) return quarterAway(context, 0, at + 1);
    if (NEXT.test(word)) return quarterAway(context, 1, at + 1);
  }
  return null;
}

/** "im kommenden Monat", "vor drei Monaten" */
export const monthAway = (context: DateContext, offset: number, last: number): FoundDate =>
  spanAway(context, 1, offset, last);

/** "im abgelaufenen Quartal" */
const quarterAway = (context: DateContext, offset: number, last: number): FoundDate =>
  spanAway(context, 3, offset, last);

/** The month (`length` 1) or quarter (3) so many of them from the article's. */
function spanAway(context: DateContext, length: 1 | 3, offset: number, last: number): FoundDate {
  if (context.published === null) return { last, period: null, relative: true };
  const count = yearOf(context.published) * 12 + monthOf(context.published) - 1;
  const first = (Math.floor(count / length) + offset) * length;
  const month = (first % 12) + 1;
  const period = months(
    Math.floor(first / 12),
    month,
    month + length - 1,
    length === 1 ? 'month' : 'quarter',
  );
  return { last, period, relative: true };
}

const LONGEST = 30;

/** "fünf", "5", "einem" before "Jahren", or null. */
function spanAt(context: DateContext, at: number): number | null {
  const word = context.fold(at);
  const span = numberWord(word) ?? context.digits(at) ?? (word === 'einem' ? 1 : null);
  return span !== null && span <= LONGEST ? span : null;
}

/** "vergangenen Jahres", "des Vorjahres", "dieses Jahres" behind a month or quarter; null where no year follows. */
export function readYearBehind(context: DateContext, at: number): FoundDate | null {
  const next = context.fold(at) === 'des' ? at + 1 : at;
  const word = context.fold(next);
  if (word === 'in') return null;
  if (word === 'vor') return readYearsAgo(context, next);
  const found = readRelativeDate(context, next);
  return found === null || (found.period !== null && found.period.granularity !== 'year') ? null : found;
}

/** "im März vor fünf Jahren": beside a month the count is exact. */
function readYearsAgo(context: DateContext, at: number): FoundDate | null {
  if (!/^jahr(?:en)?$/.test(context.fold(at + 2))) return null;
  const span = spanAt(context, at + 1);
  if (span === null) return null;
  return { last: at + 2, period: context.relativeYear(-span), relative: true };
}

/** "vor vier Jahren" is no exact count; from two years on the neighbouring year may be meant. */
function yearsAway(context: DateContext, span: number, last: number): FoundDate {
  const year = context.relativeYear(span);
  if (year === null || Math.abs(span) < 2) return { last, period: year, relative: true };
  const from = span < 0 ? wholeYear(yearOf(year.from) - 1).from : year.from;
  return { last, period: { from, to: year.to, granularity: 'years' }, relative: true };
}
