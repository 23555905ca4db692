import { dayOf, monthOf, months, type Period, yearOf } from '../german/calendar.ts';
import { PARTS, partOf } from '../german/dates/part-of-year.ts';
import type { DateMention } from '../german/dates.ts';
import { formTest, isAt, placeOf } from '../german/form-test.ts';
import { numberWord } from '../german/number-words.ts';
import { readNumber } from '../german/numbers.ts';
import type { Token } from '../german/tokens.ts';
import type { SentenceReading } from './sentence-reading.ts';

/** "im Jahr davor", "drei Monate zuvor", "ein Jahr später": counted from the date the text gave last. */
const isCounting = formTest(/^(?:davor|zuvor|vorher|fruher|darauf|danach|spater)$/);
const isForward = formTest(/^(?:darauf|danach|spater)$/);
const isThen = formTest(/^damals$/);
/** "mehr als im Jahr davor": the figure is of the time that the text is at. */
const compares = formTest(/^(?:als|wie)$/);
/** "ein Zuwachs von 43 Prozent gegenüber dem Jahr davor" */
const holdsAgainst = formTest(/^(?:als|wie|gegenuber|vergleich|verglichen)$/);
const UNIT = /^(jahr|halbjahr|vierteljahr|monat|quartal|woche)(?:e|en|n|es|s)?$/;
const MONTHS_OF: Readonly<Record<string, number>> = {
  jahr: 12,
  halbjahr: 6,
  vierteljahr: 3,
  quartal: 3,
  monat: 1,
};
const DAYS_OF_WEEK = 7;
/** What is told in weeks is not told to the day. */
const VAGUE_DAYS = 10;
/** Days by which "two years before spring" may be missed. */
const VAGUE_MONTHS = 60;

/**
 * The reading with the dates that count from an earlier one: of the sentence itself, else `anchor`, the last that the text
 * gave. Without either they stay unread. "Damals" is `then`.
 */
export function withCarriedDates(
  reading: SentenceReading,
  anchor: Period | null,
  then: Period | null = anchor,
): SentenceReading {
  const { tokens, dates, values } = reading;
  const carried: DateMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (isAt(tokens, at, isThen) && then !== null && dates.length === 0) {
      carried.push({ ...dateAt(tokens, at, at, then), counted: true });
      continue;
    }
    if (!isAt(tokens, at, isCounting)) continue;
    // A clause has it from its sentence.
    if (dates.some(({ first, last }) => first <= at && at <= last)) continue;
    const unit = UNIT.exec(tokens[at - 1]?.fold ?? '')?.[1];
    if (unit === undefined) continue;
    const { first, count } = spanBefore(tokens, at - 1);
    // "öfter als im Jahr davor (43.678)" gives the figure of that year, too.
    if (isAt(tokens, first - 1, compares) && tokens[at + 1]?.raw !== '(') continue;
    // "Monate zuvor" does not say how many.
    if (first === at - 1 && isAt(tokens, first, isSeveralOf)) continue;
    const before = [...dates, ...carried].filter((date) => date.last < first && date.period !== null);
    const from = before.sort((a, b) => a.first - b.first).at(-1)?.period ?? anchor;
    if (from === null) continue;
    const signed = isAt(tokens, at, isForward) ? count : -count;
    const date: DateMention = { ...dateAt(tokens, first, at, shifted(from, unit, signed)), counted: true };
    const loose = unit === 'jahr' && /^(?:day|month|quarter)$/.test(from.granularity);
    carried.push(loose ? { ...date, looseYear: true } : date);
  }
  if (carried.length === 0) return reading;
  const isCarried = (at: number): boolean => carried.some(({ first, last }) => at >= first && at <= last);
  return {
    ...reading,
    dates: [...dates, ...carried].sort((a, b) => a.first - b.first),
    values: values.filter(({ first }) => !isCarried(first)),
  };
}

const isSeveralOf = formTest(/^(?:jahre|monate|wochen|quartale)$/);

/** "15 Prozent öfter als im Jahr zuvor. Damals waren es 43.678": the year that the figure was held against. */
export function comparedYear({ tokens, dates }: SentenceReading, told: Period | null): Period | null {
  const last = dates.at(-1);
  // "acht Prozent weniger als 2024"
  const isHeld = (at: number, reach: number): boolean =>
    tokens.slice(Math.max(0, at - reach), at).some(({ word }) => holdsAgainst(word));
  if (last !== undefined && last.period === told && isHeld(last.first, 2)) return told;
  const year = placeOf(tokens, isVorjahr);
  const held =
    tokens.some(
      (_, at) =>
        isAt(tokens, at, isCounting) &&
        UNIT.exec(tokens[at - 1]?.fold ?? '')?.[1] === 'jahr' &&
        isHeld(at, 4),
    ) ||
    (year > 0 && isHeld(year, 3));
  return held && told?.granularity === 'year' ? shifted(told, 'jahr', -1) : null;
}
const isVorjahr = formTest(/^vorjahr(?:es)?$/);

const isSame = formTest(/^(?:gleichen|selben)$/);
/** "im gleichen Monat des Vorjahres" */
const NEAR_YEAR = 3;
const isTime = formTest(/^(?:monat|quartal|jahr)s?$/);

/**
 * "Im März platzierte er neue Aktien. Im gleichen Monat hob er sein Ziel für das laufende Jahr an": told of then, so the year that
 * runs is not the article's.
 */
export function withSameTime(reading: SentenceReading, anchor: Period | null): SentenceReading {
  const { tokens, dates } = reading;
  const at = placeOf(tokens, isSame);
  if (anchor === null || at < 1 || tokens[at - 1]?.fold !== 'im' || !isAt(tokens, at + 1, isTime))
    return reading;
  // "im Januar 24 Prozent mehr als im gleichen Monat des Vorjahres": the sentence says itself which.
  if (dates.some(({ first }) => first < at || first - at <= NEAR_YEAR)) return reading;
  const own = dates.filter(({ relative }) => !relative);
  return {
    ...reading,
    dates: [...own, dateAt(tokens, at, at + 1, anchor)].sort((a, b) => a.first - b.first),
  };
}

/** "November. Ein Rekord fällt. Mitte des Monats ...": a part of the month that the paragraph is at. */
export function withMonthAtHand(reading: SentenceReading, anchor: Period | null): SentenceReading {
  if (anchor === null || !/^(?:day|month)$/.test(anchor.granularity)) return reading;
  // Most sentences have none, and stay as they are.
  const isPart = ({ first, last }: DateMention): boolean =>
    last > first && isAt(reading.tokens, last, isMonth);
  if (!reading.dates.some(isPart)) return reading;
  const month = months(yearOf(anchor.from), monthOf(anchor.from), monthOf(anchor.from), 'month');
  const dates = reading.dates.map((date): DateMention => {
    const part = isPart(date) ? PARTS[reading.tokens[date.first]?.fold ?? ''] : undefined;
    return part === undefined ? date : { ...date, period: partOf(month, part) };
  });
  return { ...reading, dates };
}
const isMonth = formTest(/^monats?$/);

/**
 * "März." at the head of a paragraph of a chronicle: when all happened that it tells without a date. Without a year it is the
 * month nearest to the heading `before`. Null where it is none.
 */
export function headingDate({ tokens, dates }: SentenceReading, before: Period | null): Period | null {
  const [date] = dates;
  const isHeading =
    date !== undefined &&
    date.first === 0 &&
    tokens.slice(date.last + 1).every(({ kind }) => kind === 'mark');
  if (!isHeading) return null;
  const { period, relative } = date;
  return relative && period?.granularity === 'month' && before?.granularity === 'month'
    ? nearestMonth(monthOf(period.from), before)
    : period;
}

function nearestMonth(month: number, { from }: Period): Period {
  const ahead = month - monthOf(from);
  const year = yearOf(from) + (ahead > HALF ? -1 : ahead < -HALF ? 1 : 0);
  return months(year, month, month, 'month');
}
/** Months in half a year. */
const HALF = 6;

/** The reading with the date of its paragraph, where it gives none. */
export const withHeadingDate = (reading: SentenceReading, heading: Period | null): SentenceReading =>
  heading === null || reading.dates.length > 0 || reading.tokens.length === 0
    ? reading
    : { ...reading, dates: [{ ...dateAt(reading.tokens, 0, 0, heading), fromHeading: true }] };

const dateAt = (tokens: readonly Token[], first: number, last: number, period: Period): DateMention => ({
  first,
  last,
  start: tokens[first]?.start ?? 0,
  end: tokens[last]?.end ?? 0,
  period,
  side: 'at',
  relative: false,
});

/** The date that the next sentences count from: the last that this one gives. */
export const lastDate = ({ dates }: SentenceReading): Period | null =>
  dates.filter(({ period }) => period !== null).at(-1)?.period ?? null;

/** "ein halbes Jahr zuvor" */
const isHalf = formTest(/^halbe[nsm]$/);

/** "drei Monate", "im Jahr" (one), "ein Jahr", "ein halbes Jahr". */
function spanBefore(tokens: readonly Token[], unit: number): { first: number; count: number } {
  const before = tokens[unit - 1];
  if (before === undefined) return { first: unit, count: 1 };
  if (isAt(tokens, unit - 1, isHalf)) return { first: unit - 2, count: 1 / 2 };
  const count =
    before.kind === 'digits' ? (readNumber(tokens, unit - 1)?.value ?? null) : numberWord(before.fold);
  if (count !== null && count > 0 && count <= 100) return { first: unit - 1, count };
  return { first: /^(?:im|ein|einem|das|dem|eine|einen)$/.test(before.fold) ? unit - 1 : unit, count: 1 };
}

function shifted(from: Period, unit: string, count: number): Period {
  const months = MONTHS_OF[unit];
  if (months === undefined) {
    const days = count * DAYS_OF_WEEK;
    return { from: from.from + days - VAGUE_DAYS, to: from.to + days + VAGUE_DAYS, granularity: 'part' };
  }
  const vague = from.granularity === 'part' || from.granularity === 'season';
  const whole = from.granularity !== 'day' && !vague;
  const start = addMonths(from.from, months * count);
  // "Im Frühjahr sind es 10.700, zwei Jahre zuvor waren es 12.500" is not told to the month.
  if (vague && unit === 'jahr')
    return {
      from: start - VAGUE_MONTHS,
      to: addMonths(from.to, months * count) + VAGUE_MONTHS,
      granularity: 'part',
    };
  // A month or quarter ends with its last day, however long.
  const end = whole ? addMonths(from.to + 1, months * count) - 1 : addMonths(from.to, months * count);
  return { from: start, to: end, granularity: from.granularity };
}

function addMonths(day: number, months: number): number {
  const [year, month] = [yearOf(day), monthOf(day)];
  return dayOf(year, month + months, 1) + (day - dayOf(year, month, 1));
}
