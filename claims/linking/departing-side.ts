import { compareNumbers } from '../comparing/compare-numbers.ts';
import { numberDistance } from '../comparing/number-distance.ts';
import { overlaps } from '../german/calendar.ts';
import { CARS } from '../german/cars.ts';
import type { DateMention } from '../german/dates.ts';
import { formTest, isAt } from '../german/form-test.ts';
import { isShareOfCars } from '../german/share-of-cars.ts';
import type { ValueMention } from '../german/value-types.ts';
import { isYearBefore } from './change-base.ts';
import { inRange } from './claim-range.ts';
import { type SentenceInContext, speaksOf } from './context.ts';
import type { FactFrame, SideValue } from './fact-frame.ts';
import type { Link } from './link.ts';
import { isSameOnlyPart } from './only-part.ts';
import { agrees, NONE, type ValueFit } from './value-state.ts';

/** |ln(said/known)| up to which a figure is another value of the same thing: no more than twice or half as much. */
export const FARTHEST = 0.75;

/**
 * Where a sentence goes on about a fact: the figure that stands for one the record gives beside its value, and departs
 * from it ("im Jahr davor waren es 15,6 Prozent" against 13,6). NONE where another figure may be meant. By its figure
 * `spent` the fact was known.
 */
export function fitDepartingSide(
  sentence: SentenceInContext,
  frame: FactFrame,
  spent: ValueMention | null,
): ValueFit {
  if (tellsOtherMain(sentence, frame)) return NONE;
  for (const value of sentence.reading.values) {
    const alike = sentence.reading.values.filter(({ type }) => type === value.type);
    if (alike.length > 1 || isOfOtherCars(value, sentence, frame) || isNoted(value, frame)) continue;
    const sides = frame.sideValues.filter((side) => isSameMeasure(value, side));
    const own = sides.filter((side) => isMeant(side, sentence));
    const meant = own.length > 0 ? own : sides.filter((side) => isPlain(side, value, sentence, frame, spent));
    const [side] = meant;
    // A record gives a figure in its statement and again as a detail; two figures leave open which is meant.
    if (side === undefined || meant.some(({ number }) => number !== side.number)) continue;
    if (compareNumbers(value, side) !== 'differs' || numberDistance(value, side) > FARTHEST) continue;
    return { ...NONE, value, digits: value.digits, sideDiffers: true };
  }
  return NONE;
}

/** A change that the note gives is none of what the record gives. */
const isNoted = (value: ValueMention, { notedValues }: FactFrame): boolean =>
  value.role === 'change' &&
  notedValues.some((noted) => noted.type === value.type && compareNumbers(value, noted) !== 'differs');

/** "37 kWh und bis zu 300 Kilometer": with the record's own figure departing, too, another version or measurement is told of. */
const tellsOtherMain = (
  { reading: { values } }: SentenceInContext,
  { fact: { value: main }, predicate }: FactFrame,
): boolean =>
  /^(?:range|battery-health)$/.test(predicate.name) &&
  'number' in main &&
  values.some(
    (value) =>
      (value.type === main.type || (value.type === 'count' && main.type === 'percent')) &&
      compareNumbers({ ...value, type: main.type }, main) === 'differs',
  );

/**
 * "für rund zwei Milliarden Dollar eine Fabrik mit 150.000 Autos im Jahr": one figure agrees, another sum is not the record's. The
 * link by that sum; as it is where none departs.
 */
export function byDepartingSum(sentence: SentenceInContext, link: Link): Link {
  const { frame, fits } = link;
  const { value, range } = fits;
  if (!agrees(value) || value.value === null || value.sideAgrees) return link;
  const beside = fitDepartingSide(sentence, frame, value.value);
  const departs =
    beside.value?.type === 'money' &&
    beside.value.start !== value.value.start &&
    inRange(range, beside.value.first);
  return departs ? { ...link, fits: { ...fits, value: beside } } : link;
}

/** "94 Prozent der Neuwagen" is no share of something where the record counts no cars. */
const isOfOtherCars = (
  value: ValueMention,
  { reading: { tokens } }: SentenceInContext,
  { words }: FactFrame,
): boolean => isShareOfCars(value, tokens) && ![...words].some((word) => CARS.test(word));

const isSameMeasure = (value: ValueMention, side: ValueMention): boolean =>
  value.type === side.type &&
  value.unit === side.unit &&
  (value.role === 'change') === (side.role === 'change') &&
  !(value.sign !== 0 && side.sign !== 0 && value.sign !== side.sign);

/** The sentence names whose figure it is, or of when. */
const isMeant = ({ period, entity }: SideValue, sentence: SentenceInContext): boolean =>
  (entity !== null || period !== null) &&
  (entity === null || speaksOf(sentence, entity)) &&
  (period === null ||
    sentence.reading.dates.some((date) => date.period !== null && overlaps(date.period, period)));

/** A figure of nobody else and no other time, where the sentence names nobody and no time that the record does not know. */
function isPlain(
  side: SideValue,
  value: ValueMention,
  sentence: SentenceInContext,
  frame: FactFrame,
  spent: ValueMention | null,
): boolean {
  const { entities, fact } = frame;
  if (side.period !== null || side.entity !== null || side.sum) return false;
  if (isSameOnlyPart(value, side.number, sentence, frame)) return true;
  // "Akku | 85 kWh | 80,8 kWh": two columns of a table; "nach 6,28 im Jahr zuvor" says which one it is.
  const earlier = value.role === 'old' && side.role === 'old';
  if (!earlier && spent?.type === value.type && (spent.role === 'change') === (value.role === 'change'))
    return false;
  if ((value.role === 'old') !== (side.role === 'old')) return false;
  if (side.role !== 'change' && !earlier && 'number' in fact.value && fact.value.type === value.type)
    return false;
  if (value.type === 'duration' || (value.type === 'count' && !countsTheSame(value, side))) return false;
  if (fact.value.type === 'date' && countsCars(value) && !saysWhatFor(sentence, frame)) return false;
  return (
    [...sentence.named].every((id) => entities.has(id)) &&
    sentence.reading.dates.every(
      (date) =>
        ((side.role === 'change' || earlier) && isYearBefore(date, frame, sentence.reading.tokens)) ||
        isOfRecord(date, frame),
    )
  );
}

/** The date is one that the record names. */
export const isOfRecord = ({ period }: DateMention, { periods }: FactFrame): boolean =>
  period !== null && periods.some((known) => overlaps(period, known));

const PIECES = /^(?:exemplare?n?|stuck)$/;
const isCar = (noun: string): boolean => CARS.test(noun) || PIECES.test(noun);

const countsCars = ({ type, nouns }: ValueMention): boolean => type === 'count' && nouns.some(isCar);

const COUNTED_FOR = ['build', 'production', 'capacity', 'sell', 'deliver', 'register', 'order'];

/** Where a record is about a date, cars may be counted beside it for anything: the words say for what, as the record does. */
const saysWhatFor = ({ reading }: SentenceInContext, { concepts }: FactFrame): boolean =>
  COUNTED_FOR.some((concept) => reading.concepts.has(concept) && concepts.has(concept)) ||
  reading.tokens.some(
    ({ word }, at) => isYearly(word) || (isYear(word) && isAt(reading.tokens, at - 1, isPer)),
  );
const isYearly = formTest(/^jahrlich$/);
const isYear = formTest(/^jahr$/);
const isPer = formTest(/^(?:im|pro|je)$/);

const countsTheSame = (value: ValueMention, side: SideValue): boolean =>
  value.nouns.some((noun) => side.nouns.includes(noun)) ||
  (value.nouns.some(isCar) && side.nouns.some(isCar));
