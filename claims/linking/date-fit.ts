import { contains, isSamePeriod, overlaps, type Period } from '../german/calendar.ts';
import type { DateMention } from '../german/dates.ts';
import { anyIs, formTest, isAt } from '../german/form-test.ts';
import type { SentenceInContext } from './context.ts';
import { cueParts } from './cue-fit.ts';
import type { FactFrame } from './fact-frame.ts';
import { isRegistrationDate } from './registration-date.ts';
import { namesValue } from './side-fit.ts';
import { tellsExpiry } from './tells-expiry.ts';
import { alsoDates, openDates } from './value-dates.ts';
import { DISTANCE_IN_KIND, NONE, type ValueFit } from './value-state.ts';

/** How the dates of a sentence fit a date that is the fact's value. */
export function fitDate(sentence: SentenceInContext, frame: FactFrame): ValueFit {
  const target = frame.period;
  if (target === null) return NONE;
  const others = openDates(frame.fact);
  let best = NONE;
  // A date that counts from an unknown day may be the one meant.
  const open = sentence.reading.dates.some((date) => date.period === null);
  for (const date of sentence.reading.dates) {
    const { period } = date;
    if (
      period === null ||
      isStretch(date, target, sentence) ||
      isStartOfChange(date, sentence) ||
      isRegistrationDate(date, sentence, frame)
    )
      continue;
    if (
      datesAgree(period, target) ||
      others.some((other) => datesAgree(period, other)) ||
      (date.side === 'from' && isEnd(frame) && adjacent(target, period))
    ) {
      return { ...NONE, state: 'equal', date, digits: 3 };
    }
    if (
      best.state === 'none' &&
      !open &&
      !date.fromHeading &&
      // "laufen Ende Oktober 2029 aus" is no other start.
      !(frame.predicate.name === 'regulation-date' && !isEnd(frame) && tellsExpiry(sentence)) &&
      !background(date, frame, sentence)
    )
      best = { ...NONE, state: 'differs', date, distance: DISTANCE_IN_KIND };
  }
  if (best.state !== 'none') return best;
  const beside = sentence.reading.dates.some((date) => isWithinYear(date) && givesBeside(frame, date));
  return beside ? { ...NONE, sideAgrees: true } : best;
}

/** "Manisa geht Ende 2026 in Betrieb": the date that the record gives beside its value, and no figure that it does not know. */
export const agreesBeside = ({ reading: { dates, values } }: SentenceInContext, frame: FactFrame): boolean =>
  frame.fact.value.type !== 'date' &&
  dates.some((date) => isWithinYear(date) && isBeside(date, frame)) &&
  values.every((value) => namesValue(frame, value));

/** A day is the day of few things: that of a report or a decision tells of it where it is said itself. */
const isBeside = ({ period }: DateMention, frame: FactFrame): boolean =>
  period !== null &&
  (alsoDates(frame.fact).some((known) => datesAgree(period, known)) ||
    daysOf(frame).some((known) => isSamePeriod(period, known)));

/** Whether a date may be told instead of the record's figure or name. */
export const mayAgreeBeside = (frame: FactFrame): boolean =>
  frame.fact.value.type !== 'date' && (alsoDates(frame.fact).length > 0 || daysOf(frame).length > 0);

/** The day for which something is counted is that of much else. */
const daysOf = ({ periods, predicate }: FactFrame): readonly Period[] =>
  predicate.time === 'statistic' ? [] : periods.filter(({ granularity }) => granularity === 'day');

/** A year is the year of many things, a month or day of few. */
const isWithinYear = ({ period, fromHeading }: DateMention): boolean =>
  period !== null && !fromHeading && !/^years?$/.test(period.granularity);

const isMoreOrLess = formTest(/^(?:mehr|weniger|besser|schlechter|hoher|niedriger)$/);
const isThan = formTest(/^als$/);

/** "ein halbes Prozent mehr als 2024": what a change starts from is no moment. */
const isStartOfChange = ({ first }: DateMention, { reading: { tokens } }: SentenceInContext): boolean =>
  isAt(tokens, first - 1, isThan) && isAt(tokens, first - 2, isMoreOrLess);

/** "die Ziele für 2025 bis 2027" names no moment within these years. */
const isStretch = (
  { period, first, last }: DateMention,
  target: Period,
  { reading: { tokens } }: SentenceInContext,
): boolean =>
  // "von Januar bis Juni" is no day in February.
  (period?.granularity === 'years' ||
    (target.granularity === 'day' && /^(?:half|quarter|part)$/.test(period?.granularity ?? ''))) &&
  target.granularity !== 'years' &&
  tokens.slice(first, last).some(({ fold }) => fold === 'bis');

/** "Im Frühjahr hatte er nur von Märkten gesprochen", where the record tells of March. */
const isSaying = formTest(
  /^(?:gesprochen|sprach|gesagt|sagte|angekundigt|kundigte|erklart|erklarte|hiess|geheissen|bestatigt|genannt|versprochen|verboten|untersagt|beschlossen|erlassen|verabschiedet)$/,
);
const isFine = ({ granularity }: Period): boolean => granularity === 'day' || granularity === 'month';

/** Dates that the record itself names as background (when it was announced, what came before) are no other value. */
function background(date: DateMention, frame: FactFrame, { reading }: SentenceInContext): boolean {
  const { period } = date;
  return (
    period !== null &&
    frame.periods.some(
      (known) =>
        known !== frame.period &&
        (known.granularity === period.granularity ||
          ((period.granularity === 'season' || period.granularity === 'part') &&
            isFine(known) &&
            anyIs(reading.tokens, isSaying))) &&
        datesAgree(period, known),
    )
  );
}

/** The record gives the date beside its own one and that of its report. */
export function givesBeside(
  { period: main, periods, since }: FactFrame,
  { period }: Pick<DateMention, 'period'>,
): boolean {
  if (period === null || [main, since].some((known) => known !== null && overlaps(period, known)))
    return false;
  return periods.some((known) => datesAgree(period, known));
}

const isEnd = ({ predicate }: FactFrame): boolean => cueParts(predicate).has('closeEnd');

/** Days by which a date may lie behind the fact's and still agree. */
export const NEXT_DAYS = 2;

/** "seit Oktober 2025" for something that ended on 30 September. */
const adjacent = (known: Period, said: Period): boolean =>
  said.from - known.to >= 0 && said.from - known.to <= NEXT_DAYS;

/** A coarser date agrees with a finer one inside it; "Ende 2025" agrees with December; a season with its months. */
export function datesAgree(said: Period, known: Period): boolean {
  if (contains(said, known) || contains(known, said)) return true;
  const vague =
    said.granularity === 'part' ||
    said.granularity === 'season' ||
    known.granularity === 'part' ||
    known.granularity === 'season';
  return vague && overlaps(said, known);
}
