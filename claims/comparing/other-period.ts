import { contains, monthOf, overlaps } from '../german/calendar.ts';
import { looksAhead } from '../german/dates/looks-ahead.ts';
import type { DateMention } from '../german/dates.ts';
import { anyIs, formTest, isAt } from '../german/form-test.ts';
import { hasVerb } from '../german/has-verb.ts';
import type { Token } from '../german/tokens.ts';
import { wordsAround } from '../german/words-around.ts';
import { inRange } from '../linking/claim-range.ts';
import { isBoundary } from '../linking/clauses.ts';
import type { SentenceInContext } from '../linking/context.ts';
import { holdsIn, isLevel } from '../linking/date-reach.ts';
import type { FactFrame } from '../linking/fact-frame.ts';
import { isOfItsTime } from '../linking/figure-date.ts';
import type { Fits } from '../linking/fits.ts';
import { agrees, EXACT_DIGITS, TELLING_DIGITS, type ValueFit } from '../linking/value-state.ts';
import { compareNumbers } from './compare-numbers.ts';
import { isOfSide } from './date-of-side.ts';
import { datesReport, datesReportItself } from './report-date.ts';

const isModelYear = formTest(/^(?:modelljahr|baujahr|zulassungsjahr)(?:e?s|en?)?$|^jahrgang(?:s|e|en)?$/);

/** Another date counts only where the sentence dates the claim itself: in the same clause, once and clearly. */
export function periodMatters(
  sentence: SentenceInContext,
  frame: FactFrame,
  { value, range }: Fits,
): boolean {
  const slot = value.value ?? value.date;
  const dates = sentence.reading.dates.filter(
    (date) =>
      date.period !== null &&
      !date.fromHeading &&
      // "Ein Jahr zuvor", counted from a month, is said of the whole year before.
      !(
        date.looseYear === true &&
        frame.period?.granularity === 'year' &&
        contains(frame.period, date.period)
      ) &&
      !(value.digits >= EXACT_DIGITS && datesReport(sentence.reading.tokens, date)) &&
      !datesReportItself(sentence.reading.tokens, date) &&
      // "seit dem Modelljahr 2026 mit LFP-Akku" is a version, "der Zulassungsjahre 2020 bis 2022" are cars.
      !isAt(sentence.reading.tokens, date.first - 1, isModelYear) &&
      !isOfSide(date, sentence, frame) &&
      (slot === null
        ? value.entity === null ||
          (inRange(range, date.first) && isOfEntity(sentence, value.entity, date, frame))
        : sameClause(sentence, slot, date, frame)),
  );
  if (dates.length === 0) return false;
  if (
    dates.every(
      (date) => datesDecision(date, frame) || isToCome(date, sentence, frame) || datesSaying(date, frame),
    )
  )
    return false;
  // "der Vergleich mit 2024 fällt mit plus 43 Prozent aus": the date is what the change starts from.
  if (value.state === 'side' && (value.value?.role === 'change' || isDated(frame, value))) return false;
  // An exact figure is better evidence than a date counted from the article's day.
  if (
    value.digits >= 3 &&
    dates.every(
      (date) =>
        date.relative &&
        !isAnotherMonth(date, frame) &&
        !countsOtherYears(date, frame, sentence.reading.tokens),
    )
  )
    return false;
  if (value.digits >= TELLING_DIGITS && dates.every(({ counted }) => counted)) return false;
  // "baut seit 2024 Autos" dates something else than a year's figure.
  if (frame.predicate.time === 'statistic' && dates.every((date) => date.side === 'from')) return false;
  if (dates.length !== 1 && frame.predicate.time !== 'statistic') return false;
  // "Auf der Fahrt 2025 überbot er seine 702 WLTP-Kilometer": what a norm gives does not change with the year.
  if (frame.fact.qualifiers.cycle !== undefined && value.digits >= TELLING_DIGITS) return false;
  if (frame.predicate.time === 'timeless' && dates.some((date) => date.side === 'until'))
    return agrees(value) && frame.period !== null;
  return agrees(value) || frame.predicate.time !== 'timeless';
}

/** "Seit September gibt es das Zentrum, das Rudolf Dittrich leitet": the date is of another clause than the name. */
const isOfEntity = (
  sentence: SentenceInContext,
  entity: string,
  date: DateMention,
  frame: FactFrame,
): boolean => {
  const named = sentence.mentions.filter(({ entities }) => entities.includes(entity));
  return (
    named.length === 0 ||
    named.some((mention) => mention.first < date.first || sameClause(sentence, mention, date, frame))
  );
};

/**
 * "will bis 2031 rund 50.000 Stellen abbauen, wie am 10. März mitgeteilt": beside dates that the record knows stands
 * another one of the kind that its figure is for, which itself is not said.
 */
export function mainPeriodReplaced(sentence: SentenceInContext, frame: FactFrame, value: ValueFit): boolean {
  const { period: main, periods } = frame;
  const slot = value.value;
  if (main === null || slot === null || !agrees(value) || isLevel(frame)) return false;
  const said = sentence.reading.dates.filter(
    (date) => date.period !== null && !date.fromHeading && !isOfSide(date, sentence, frame),
  );
  if (said.some(({ period }) => period !== null && overlaps(period, main))) return false;
  return said.some(
    (date) =>
      date.period !== null &&
      !date.relative &&
      !(date.counted && value.digits >= EXACT_DIGITS) &&
      !(value.digits >= EXACT_DIGITS && datesReport(sentence.reading.tokens, date)) &&
      // "baut seit 2024 Autos" dates something else than a year's figure.
      !(date.side === 'from' && frame.predicate.time === 'statistic') &&
      date.period.granularity === main.granularity &&
      !periods.some((known) => date.period !== null && overlaps(date.period, known)) &&
      !holdsIn(date.period, frame) &&
      sameClause(sentence, slot, date, frame),
  );
}

/** "2025 waren es 1.789.226, nach 1.636.129 im Jahr davor": the clause of the record's very figure has the other one's date. */
export const isDatedOtherwise = (sentence: SentenceInContext, frame: FactFrame, value: ValueFit): boolean =>
  value.value !== null &&
  agrees(value) &&
  sentence.reading.dates.length > 1 &&
  isOfItsTime(value.value, sentence, frame) === false;

/** "Bereits im November", where the record has December: whatever year the month is counted to, it is another one. */
const isAnotherMonth = ({ period }: DateMention, { period: main }: FactFrame): boolean =>
  period?.granularity === 'month' &&
  main?.granularity === 'month' &&
  monthOf(period.from) !== monthOf(main.from);

const isBefore = formTest(/^vor$/);
const isYears = formTest(/^jahren$/);

/** "Im Mai vor acht Jahren", "vor fünf Jahren": however roughly counted, the record's year is none of those. */
const countsOtherYears = (
  { period, first, last }: DateMention,
  { period: main, periods }: FactFrame,
  tokens: readonly Token[],
): boolean =>
  period !== null &&
  main !== null &&
  isAt(tokens, last, isYears) &&
  tokens.slice(first, last).some(({ word }) => isBefore(word)) &&
  !periods.some((known) => overlaps(known, period));

/** "Im Frühjahr soll er für knapp 20.000 Euro hinzukommen": when a car comes is no other time of its price. */
const isToCome = (
  { period }: DateMention,
  { reading: { tokens } }: SentenceInContext,
  { predicate, since }: FactFrame,
): boolean =>
  predicate.name === 'price' &&
  period !== null &&
  since !== null &&
  period.from >= since.from &&
  looksAhead(tokens);

/** "Im September bezifferten sie die Lasten": the record itself tells on which day of that month it was decided. */
const datesDecision = ({ period }: DateMention, { periods, period: main, since }: FactFrame): boolean =>
  period !== null &&
  main?.granularity === 'year' &&
  periods.some(
    (known) =>
      known !== main &&
      known !== since &&
      known.granularity === 'day' &&
      contains(period, known) &&
      contains(main, period),
  );

/** "Im Mai 2025 sagte die IEA für das Gesamtjahr 20 Millionen voraus": of what is foreseen or aimed at, when it was said. */
const datesSaying = ({ period }: DateMention, { predicate, since }: FactFrame): boolean =>
  /^forecast$|-target$/.test(predicate.name) &&
  period !== null &&
  since !== null &&
  since.granularity !== 'year' &&
  period.granularity !== 'year' &&
  contains(period, since);

/** The record gives the figure for another time than its own. */
const isDated = ({ sideValues }: FactFrame, { value }: ValueFit): boolean =>
  sideValues.some(
    (side) =>
      side.type === value?.type &&
      compareNumbers(value, side) !== 'differs' &&
      (side.period !== null || side.role === 'old'),
  );

/** "Im Januar rief Xiaomi zurück: 30.931 SU7", "neue Elektroautos (22,6 Prozent)": the figure belongs to what stands before. */
const GOES_ON = /^[:(]$/;

const isSubordinate = (clause: readonly Token[]): boolean => isAt(clause, 0, subordinates);
const subordinates = formTest(/^(?:was|wie|weil|wenn|als|nachdem|obwohl|obgleich|da)$/);

/**
 * "überholten die Benziner, mit 22,6 zu 22,5 Prozent", "brannten 23 von 611.000, also 0,004 Prozent": no clause of its own; nor is one that
 * tells how it went, "und erreichte dabei 260 km/h".
 */
const isAppended = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.raw === ',' && !hasVerb(wordsAround(tokens, at + 1))) ||
  anyIs(tokens.slice(at + 1, at + THEREBY_REACH), isThereby);
const isThereby = formTest(/^dabei$/);
const THEREBY_REACH = 4;

const isAnd = formTest(/^und$/);
/** "fuhr im September 496,22 km/h und zuvor auf der Nordschleife 6:59,157 Minuten" */
const isOtherTime = formTest(/^(?:zuvor|davor|vorher|danach|spater|anschliessend|dann)$/);

/** What was found in one year. */
const FOUND =
  /^(?:fire-rate|emission|climate-break-even|breakdown|battery-(?:ageing|health)|range-loss|winter-range|supply-share|consumption|charging-loss|energy-demand)/;

function sameClause(
  sentence: SentenceInContext,
  slot: { first: number; last: number },
  date: { first: number; last: number },
  { predicate }: FactFrame,
): boolean {
  const [from, to] = slot.first < date.first ? [slot.last, date.first] : [date.last, slot.first];
  const { tokens } = sentence.reading;
  // "Seit März zu haben, ab 68.900 Euro": when a car came is no time of its price.
  const before =
    date.first < slot.first && (/^(?:statistic|event)$/.test(predicate.time) || FOUND.test(predicate.name));
  // "was vor drei Jahren noch unerreichbar schien: mehr als 800 Kilometer" is dated in a clause of its own.
  const goesOn = !isSubordinate(wordsAround(tokens, date.first));
  for (let at = from + 1; at < to; at++)
    if (
      (isAt(tokens, at, isAnd) && isAt(tokens, at + 1, isOtherTime)) ||
      (isBoundary(tokens, at) &&
        !(goesOn && GOES_ON.test(tokens[at]?.raw ?? '')) &&
        !(before && isAppended(tokens, at)))
    )
      return false;
  return true;
}
