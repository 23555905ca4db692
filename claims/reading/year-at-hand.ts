import { monthOf, months, yearOf } from '../german/calendar.ts';
import type { DateMention } from '../german/dates.ts';
import { anyIs, formTest } from '../german/form-test.ts';
import type { SentenceReading } from './sentence-reading.ts';

/** What is so today, or is still to come, is told of the article's own time. */
const isNow = formTest(
  /^(?:nun|jetzt|heute|heuer|inzwischen|mittlerweile|seither|seitdem|zuletzt|soll|sollen|will|wollen|wird|werden)$/,
);

/**
 * "Im Juni 2023 konterte Tesla, ehe im August der Rimac kam": a later month goes on in the year that the sentence is at, not in
 * the last one before the article.
 */
export function withYearAtHand(reading: SentenceReading): SentenceReading {
  const { dates, tokens } = reading;
  if (dates.length < 2 || anyIs(tokens, isNow)) return reading;
  let changed = false;
  let told: DateMention | null = null;
  const read = dates.map((date): DateMention => {
    if (date.period === null || !isFine(date)) return date;
    const year = told?.period == null ? null : yearOf(told.period.from);
    if (!date.relative) {
      told = date;
      return date;
    }
    const month = monthOf(date.period.from);
    if (year === null || told?.period == null || date.period.granularity !== 'month') return date;
    if (yearOf(date.period.from) === year || month <= monthOf(told.period.from)) return date;
    changed = true;
    return { ...date, period: months(year, month, month, 'month'), relative: false };
  });
  return changed ? { ...reading, dates: read } : reading;
}

const isFine = ({ period }: DateMention): boolean => /^(?:day|month)$/.test(period?.granularity ?? '');
