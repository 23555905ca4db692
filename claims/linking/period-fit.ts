import { contains, overlaps, type Period } from '../german/calendar.ts';
import { anyIs, formTest, isAt } from '../german/form-test.ts';
import { isHeldAgainst } from './change-base.ts';
import type { SentenceInContext } from './context.ts';
import { holdsIn, isLevel, MONTHS_OFF } from './date-reach.ts';
import type { FactFrame } from './fact-frame.ts';
import type { Fit } from './qualifier-fit.ts';

/** Whether the sentence gives a time that the record holds for. */
export function fitPeriod(sentence: SentenceInContext, frame: FactFrame): Fit {
  const fit = fitDated(sentence, frame);
  // What stands below a date may tell of other days, too.
  return fit === 'conflicts' && sentence.reading.dates.some(({ fromHeading }) => fromHeading)
    ? 'silent'
    : fit;
}

const isMonth = formTest(/^monats?$/);
const isOfThe = formTest(/^(?:des|im|diesen|diesem|vergangenen|vorigen)$/);

/** "Meistverkauftes Modell des Monats" is none of a year. */
const isOfMonth = ({ reading: { tokens } }: SentenceInContext, { period, predicate }: FactFrame): boolean =>
  (predicate.time === 'statistic' || (predicate.holder ?? false)) &&
  period?.granularity === 'year' &&
  tokens.some((_, at) => isAt(tokens, at, isMonth) && isAt(tokens, at - 1, isOfThe));

function fitDated(sentence: SentenceInContext, frame: FactFrame): Fit {
  if (sentence.reading.dates.length === 0) return isOfMonth(sentence, frame) ? 'conflicts' : 'silent';
  const { time } = frame.predicate;
  // For these the date is the value; date-fit.ts compares it.
  if (time === 'moment' && frame.fact.value.type === 'date') return 'silent';
  const { tokens } = sentence.reading;
  const said = sentence.reading.dates
    .filter((date) => !isHeldAgainst(date, frame, tokens))
    .map((date) => date.period)
    .filter((period) => period !== null);
  if (said.length === 0) return 'silent';
  const main = frame.period;
  if (time === 'statistic' && main !== null) {
    if (said.some((period) => samePeriod(period, main) || (isLevel(frame) && isMonthsOff(period, main))))
      return 'fits';
    // "vor zwei Jahren" is one of the two years that may be meant.
    if (
      sentence.reading.dates.some(
        ({ relative, period }) => relative && period !== null && isOneOf(main, period),
      )
    )
      return 'fits';
    // "wuchs im Lauf des vergangenen Jahres auf 8,1": so it was at the end of it.
    if (main.granularity === 'day' && said.some((period) => endsBefore(period, main)) && anyIs(tokens, grows))
      return 'fits';
    // A figure for one day of the year stands for the year, too, where nothing else is dated.
    if (frame.fact.qualifiers.as_of !== undefined && said.some((period) => contains(period, main)))
      return 'fits';
    // "setzt seit September wieder auf Verbrenner und verbuchte dafür drei Milliarden": the day that the record names besides.
    if (main.granularity === 'year' && said.some((period) => isDecision(period, main, frame))) return 'fits';
    return 'conflicts';
  }
  if (said.some((period) => frame.periods.some((known) => agree(period, known)))) return 'fits';
  if (frame.periods.length === 0 || said.every((period) => holdsIn(period, frame))) return 'silent';
  return 'conflicts';
}

const isDecision = (said: Period, main: Period, { fact, periods }: FactFrame): boolean =>
  fact.value.type === 'money' &&
  said.granularity === 'month' &&
  contains(main, said) &&
  periods.some((known) => known.granularity === 'day' && contains(said, known));

const grows = formTest(/^(?:wuchs(?:en)?|stieg(?:en)?|kletterten?|legten?|gewachsen|gestiegen|erhohten?)$/);
/** A year that ends on the day before, or the very day. */
const endsBefore = ({ granularity, to }: Period, { from }: Period): boolean =>
  granularity === 'year' && from - to >= 0 && from - to <= 1;

const isMonthsOff = (said: Period, known: Period): boolean =>
  said.granularity !== 'years' &&
  known.granularity === 'month' &&
  said.to - said.from <= MONTHS_OFF &&
  overlaps({ ...said, from: said.from - MONTHS_OFF, to: said.to + MONTHS_OFF }, known);

const isOneOf = (known: Period, said: Period): boolean =>
  said.granularity === 'years' && known.granularity === 'year' && contains(said, known);

/** Statistics: the same stretch of time; a reference day may be called "Anfang 2026" or "Jahreswechsel". */
export function samePeriod(said: Period, known: Period): boolean {
  if (known.granularity === 'day')
    return (
      overlaps({ ...said, from: said.from - 31, to: said.to + 31 }, known) &&
      said.granularity !== 'year' &&
      said.granularity !== 'years'
    );
  // "bis Februar 2026" for a sum that runs until then.
  if (known.granularity === 'years' && Math.abs(said.to - known.to) <= 31) return true;
  const length = said.to - said.from;
  const target = known.to - known.from;
  if (!overlaps(said, known)) return false;
  // "zum Jahresauftakt" only touches the second quarter.
  const shared = Math.min(said.to, known.to) - Math.max(said.from, known.from);
  if (said.granularity === 'part' || said.granularity === 'season')
    // "von Januar bis Mai" is none of January.
    return target < 200 && length <= target * 2 + 60 && shared >= Math.min(length, target) * 0.4;
  return length <= target * 1.35 + 5 && length >= target * 0.65 - 5;
}

const agree = (said: Period, known: Period): boolean =>
  contains(said, known) ||
  contains(known, said) ||
  ((said.granularity === 'part' || said.granularity === 'season') && overlaps(said, known));
