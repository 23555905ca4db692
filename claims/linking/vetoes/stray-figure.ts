import { CARS } from '../../german/cars.ts';
import { formTest, isAt } from '../../german/form-test.ts';
import { isShareOfCars } from '../../german/share-of-cars.ts';
import { contentStemOf } from '../../german/stem.ts';
import type { Token } from '../../german/tokens.ts';
import type { ValueMention } from '../../german/value-types.ts';
import { inRange, saysWithin } from '../claim-range.ts';
import { clauseAround } from '../clauses.ts';
import type { SentenceInContext } from '../context.ts';
import { saysStrongly } from '../cue-fit.ts';
import type { FactFrame } from '../fact-frame.ts';
import type { Fits } from '../fits.ts';
import { fitsSome, isMeasured } from '../qualifier-fit.ts';
import { namesValue } from '../side-fit.ts';
import { isSaid } from '../subject-fit.ts';
import { differsInNumber, FAR_OFF } from '../value-state.ts';
import { isNotedElsewhere } from './noted-figure.ts';
import { isRule, LONGEST_SPAN, onlyBeside, saysNothingOf } from './only-beside.ts';

/**
 * Why the figure that brought sentence and fact together belongs to something else: it is one the record only gives
 * beside its value, or one of a kind the record does not have at all. Null where nothing speaks for that.
 */
export function strayFigure(sentence: SentenceInContext, frame: FactFrame, fits: Fits): string | null {
  if (onlyBeside(sentence, frame, fits) || isUnpriced(sentence, frame, fits))
    return 'only a figure beside it';
  if (
    fits.value.state === 'noted' &&
    (!saysStrongly(sentence.reading, frame.predicate) || isOfCombustion(sentence, fits))
  )
    return 'only a figure of its note';
  if (isNotedElsewhere(sentence, frame, fits)) return 'only a figure of its note';
  if (isOfCars(sentence, frame, fits)) return 'another kind of figure';
  if (isSharedOut(sentence, frame, fits)) return 'another kind of figure';
  if (isOfMany(frame, fits)) return 'a span of many';
  if (isOfSomeWhole(frame, fits)) return 'another kind of figure';
  if (isChangeOfAnything(sentence, frame, fits)) return 'a change of anything';
  if (isSmallCount(sentence, frame, fits) || isCountOfOther(sentence, frame, fits)) return 'a small count';
  if (anotherKind(sentence, frame, fits)) return 'another kind of figure';
  if (isCharged(sentence, frame, fits)) return 'range charged in a while';
  return null;
}

/** "meldete 71 Prozent reine Stromer": electric cars are spoken of, but nothing that the record measures of them. */
const isOfCars = (
  sentence: SentenceInContext,
  { fact, predicate }: FactFrame,
  { value, qualifiers }: Fits,
): boolean =>
  fact.subject === 'battery-electric-car' &&
  predicate.time !== 'statistic' &&
  (differsInNumber(value) ||
    // "in Dänemark gut zwei Drittel"
    (qualifiers.region === 'conflicts' && value.state === 'rounded' && value.value?.spoken === true)) &&
  saysNothingOf(sentence, predicate);

/** "jeder sechste Neuwagen", "93 Prozent aller Ladevorgänge" beside what a battery has left: the record shares out none of that. */
function isSharedOut(
  { reading: { tokens, concepts } }: SentenceInContext,
  { predicate, words, stems, concepts: known, changeValue }: FactFrame,
  { value: { value } }: Fits,
): boolean {
  if (value === null || predicate.time === 'statistic') return false;
  if (isShareOfCars(value, tokens))
    return (
      isMeasured(predicate) ||
      (changeValue && value.role !== 'change') ||
      ![...words].some((word) => CARS.test(word))
    );
  if (value.type !== 'percent' || !isMeasured(predicate)) return false;
  // "58 Prozent davon mit Teilen für Stromer"
  if (isAt(tokens, value.last + 1, isOfIt)) return true;
  const at = wholeAt(tokens, value.last);
  const whole = tokens[at];
  if (whole === undefined || stems.has(contentStemOf(whole.word))) return false;
  return ![...concepts.between(at, at).keys()].some((concept) => known.has(concept));
}

const isOfIt = formTest(/^davon$/);
const isOfAll = formTest(/^(?:der|aller)$/);
/** "der ausgewerteten Fahrzeuge" */
const ATTRIBUTES = 2;

/** Where the noun stands that a percentage is of: "aller Ladevorgänge"; -1 where none is said. */
function wholeAt(tokens: readonly Token[], last: number): number {
  if (!isAt(tokens, last + 1, isOfAll)) return -1;
  let at = last + 2;
  while (at < last + 2 + ATTRIBUTES && tokens[at]?.capital === false && tokens[at]?.kind === 'word') at += 1;
  return tokens[at]?.capital === true ? at : -1;
}

/** "landet schnell bei 23.000 bis 25.000 Euro": a span holds the figures of many, where nobody is named. */
const isOfMany = ({ fact }: FactFrame, { subject, value: { value, state } }: Fits): boolean =>
  state === 'rounded' &&
  value?.min !== undefined &&
  fact.value.type === 'money' &&
  fact.value.min === undefined &&
  !isSaid(subject);

/**
 * "Nicht einmal anderthalb Prozent entfielen auf Batterieautos", neither where nor when: a share of a market is no tenth of what
 * the record has.
 */
const isOfSomeWhole = ({ fact, predicate }: FactFrame, { value, qualifiers }: Fits): boolean =>
  predicate.name === 'market-share' &&
  fact.subject === 'battery-electric-car' &&
  differsInNumber(value) &&
  value.distance > TENFOLD &&
  qualifiers.region !== 'fits' &&
  qualifiers.period !== 'fits';
/** |ln(1/10)| */
const TENFOLD = 2.3;

/** "büßten 17 Prozent ein" beside a duty of so much. */
const isChangeOfAnything = (
  sentence: SentenceInContext,
  { predicate }: FactFrame,
  { value: { value } }: Fits,
): boolean =>
  value?.role === 'change' &&
  (isRule(predicate) ||
    // "In Europa betrug das Plus 66 Prozent" beside what a car saves.
    (predicate.name === 'emission' && value.sign > 0) ||
    // "Um 18 Prozent legten die Neuzulassungen zu" beside a range that was lost.
    (isMeasured(predicate) &&
      (sentence.reading.concepts.has('register') || sentence.reading.concepts.has('sell')))) &&
  !saysStrongly(sentence.reading, predicate);

/** "drei der vier Autos" beside 3,8 breakdowns in a thousand: so few are counted of anything. */
const isSmallCount = (
  sentence: SentenceInContext,
  { predicate }: FactFrame,
  { value: { value, state }, qualifiers }: Fits,
): boolean =>
  (state === 'rounded' || (state === 'equal' && !fitsSome(qualifiers))) &&
  value?.type === 'count' &&
  value.number < FEW &&
  value.digits === 1 &&
  saysNothingOf(sentence, predicate);

const FEW = 20;

/** "brachte es in einem Tag auf gut 4.260" beside half a million cars: a count that far off is of something else, where nothing says of what. */
const isCountOfOther = (sentence: SentenceInContext, { predicate }: FactFrame, { value }: Fits): boolean =>
  differsInNumber(value) &&
  /^(?:count|money)$/.test(value.value.type) &&
  value.distance > FAR_OFF &&
  (value.distance > BEYOND || !saysStrongly(sentence.reading, predicate));

/** |ln(said/known)| of a figure five hundred times as large: "zählte 365.000 Pannen" beside 3,8 in a thousand cars. */
const BEYOND = 6.2;

/** "3.319 Verbrenner brannten": the note counts them beside the electric cars of the record. */
const isOfCombustion = (sentence: SentenceInContext, { range }: Fits): boolean =>
  saysWithin(sentence, range, 'combustion') && !saysWithin(sentence, range, 'bev');

/**
 * "Der Kleinwagen fährt 320 Kilometer weit" beside a price, "50 Milliarden Yuan über zehn Jahre" beside an amount of dollars:
 * the sentence tells of another amount, or of none.
 */
function isUnpriced({ reading }: SentenceInContext, frame: FactFrame, { value }: Fits): boolean {
  const { predicate, fact } = frame;
  if (fact.value.type !== 'money' || value.state !== 'side' || value.value?.type === 'money') return false;
  const amounts = reading.values.filter(({ type }) => type === 'money');
  return amounts.length === 0
    ? value.value?.type === 'distance' && reading.concepts.has('range') && !saysStrongly(reading, predicate)
    : !amounts.some((amount) => namesValue(frame, amount));
}

/** Kinds of figures that tell by themselves what a sentence is about. */
const TELLING_KINDS = /^(?:money|power|energy|distance|speed|mass|duration)$/;

/** "250 Euro für die THG-Quote" beside a record that knows no money. */
function anotherKind({ reading }: SentenceInContext, frame: FactFrame, { value, range }: Fits): boolean {
  const main = frame.fact.value;
  // "kalkuliert bei der Kfz-Steuer dieses Jahr mit zehn Milliarden": what the state takes in, and not until when it takes nothing.
  if (value.state === 'differs' && value.value === null && /^(?:tax|subsidy)/.test(frame.predicate.name))
    return reading.values.some(
      (said) => said.type === 'money' && said.number >= BILLION && !namesValue(frame, said),
    );
  if (value.state !== 'none') return false;
  if (!('number' in main)) return main.type === 'text' && countsUnknown(reading.values, frame);
  const isKnown = (kind: string): boolean =>
    kind === main.type ||
    frame.sideValues.some(({ type }) => type === kind) ||
    // Amounts of a note are prices and fines beside it.
    (kind !== 'money' && frame.notedValues.some(({ type }) => type === kind));
  return reading.values.some(
    ({ type, number, first }) =>
      inRange(range, first) &&
      TELLING_KINDS.test(type) &&
      !(type === 'duration' && number > LONGEST_SPAN) &&
      !isKnown(type),
  );
}

const BILLION = 1e9;

/** Smaller counts are those of places, days or people. */
const MANY = 100;

/** "Rund 15.000 Autos brennen im Jahr" beside a record that compares and counts nothing. */
const countsUnknown = (
  values: readonly ValueMention[],
  { sideValues, notedValues, words }: FactFrame,
): boolean =>
  values.some(
    ({ type, number }) =>
      type === 'count' &&
      number >= MANY &&
      !words.has(String(number)) &&
      ![...sideValues, ...notedValues].some((known) => known.type === 'count'),
  );

const LONGEST_STOP = 3 * 3600;

/** "Zehn Minuten am Schnelllader reichen für 280 Kilometer" is no range of a full battery. */
function isCharged({ reading }: SentenceInContext, { predicate }: FactFrame, { value }: Fits): boolean {
  if (predicate.name !== 'range' || !differsInNumber(value) || !reading.concepts.has('charge')) return false;
  const clause = clauseAround(reading.tokens, value.value.first, value.value.last);
  return (
    reading.concepts.get('charge')?.some((at) => inRange(clause, at)) === true &&
    reading.values.some(
      ({ type, number, first }) => type === 'duration' && number < LONGEST_STOP && inRange(clause, first),
    )
  );
}
