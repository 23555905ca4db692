import { compareNumbers } from '../comparing/compare-numbers.ts';
import { numberDistance } from '../comparing/number-distance.ts';
import { overlaps } from '../german/calendar.ts';
import { CARS } from '../german/cars.ts';
import type { ValueMention } from '../german/value-types.ts';
import { otherStrokeTime } from './charging-stroke.ts';
import { isToldOf, type SentenceInContext, speaksOf } from './context.ts';
import type { FactFrame, SideValue } from './fact-frame.ts';
import { isLead } from './lead.ts';
import type { NotedValue } from './noted-values.ts';
import { carriesMarks } from './side-marks.ts';
import { kindBit } from './value-kinds.ts';
import { NONE, type ValueFit } from './value-state.ts';

/** A figure of the main value's kind that the record itself gives for something beside it, and not as a past one. */
export function matchesSide(value: ValueMention, sentence: SentenceInContext, frame: FactFrame): boolean {
  for (const side of frame.sideValues)
    if (
      side.type === value.type &&
      side.unit === value.unit &&
      (side.role !== 'old' || value.role === 'old') &&
      side.role !== 'change' &&
      !liesWithin(value, side) &&
      applies(side, sentence) &&
      compareNumbers(value, side, 'exact') !== 'differs' &&
      carriesMarks(sentence, value, side.marks)
    )
      return true;
  return false;
}

/** "ein Viertel davon" is no part of charging "von 10 auf 80 Prozent": one figure says no span of percents, but for its end. */
const liesWithin = (value: ValueMention, { type, min, max }: SideValue): boolean =>
  type === 'percent' && min !== undefined && value.min === undefined && value.number !== max;

/** A figure of another year or another owner counts only where the sentence names that year or owner. */
function applies(side: SideValue, sentence: SentenceInContext): boolean {
  const { period, entity, sum } = side;
  if (sum && !sentence.reading.concepts.has('sum')) return false;
  if (
    period !== null &&
    !sentence.reading.dates.some((date) => date.period !== null && overlaps(date.period, period))
  )
    return false;
  return entity === null || speaksOf(sentence, entity);
}

/** Where the record names a single span and none as its condition, another span is another value. */
const onlyDuration = (frame: FactFrame): boolean =>
  frame.fact.qualifiers.elapsed_s === undefined &&
  new Set(frame.sideValues.flatMap(({ type, number }) => (type === 'duration' ? [number] : []))).size === 1;

/** How a figure stands to one that the record gives beside its value; null where the two have nothing to do with each other. */
function compareBeside(
  value: ValueMention,
  side: SideValue,
  sentence: SentenceInContext,
  frame: FactFrame,
): 'agrees' | 'reversed' | 'departs' | null {
  const { role, type, unit, sign } = side;
  if (value.type !== type || value.unit !== unit || (value.role === 'change') !== (role === 'change'))
    return null;
  if (!applies(side, sentence) || liesWithin(value, side)) return null;
  const agrees = compareNumbers(value, side) !== 'differs';
  const opposite = role === 'change' && value.sign * sign < 0;
  if (agrees && !opposite && carriesMarks(sentence, value, side.marks)) return 'agrees';
  const owned = side.period !== null || side.entity !== null || countsPeople(value, side);
  if (owned || (role !== 'change' && type === 'duration' && !onlyDuration(frame))) return null;
  if (agrees && opposite) return 'reversed';
  return type === 'count' && numberDistance(value, side) > FARTHEST_BESIDE ? null : 'departs';
}

/** |ln(said/known)| beyond which a figure is one of something else: 150,000 cars beside 33 tonnes told without their unit. */
const FARTHEST_BESIDE = 7;

const PEOPLE =
  /(?:krafte?n?|personen|menschen|leute|helfer|beamten?|besucher|teilnehmer|gaste|zuschauer|anwohner|bewohner|kinder)$|^(?:beschaftigt|mitarbeit|angestellt)/;

/** "38 Kräfte löschten einen Diesel" beside 23 cars that burnt. */
const countsPeople = (value: ValueMention, side: SideValue): boolean => {
  const [said] = value.nouns;
  const [known] = side.nouns;
  return said !== undefined && known !== undefined && PEOPLE.test(said) && !PEOPLE.test(known);
};

/** "32 Brände bei 600.000 Autos" where the record tells of 23 fires: what is counted tells which of its figures is meant. */
const countsSame = (value: ValueMention, sentence: SentenceInContext, { sideValues }: FactFrame): boolean => {
  const noun = value.type === 'count' ? value.nouns[0] : undefined;
  if (noun === undefined || CARS.test(noun)) return false;
  const isOfNoun = ({ nouns }: ValueMention): boolean => nouns[0] === noun;
  return (
    sentence.reading.values.filter(isOfNoun).length === 1 &&
    new Set(sideValues.filter((side) => side.type === 'count' && isOfNoun(side)).map(({ number }) => number))
      .size === 1
  );
};

/** How the figures that a record gives beside its value fit the sentence's. */
export function fitSides(sentence: SentenceInContext, frame: FactFrame): ValueFit {
  const { sideKinds } = frame;
  if (sideKinds === 0 || !sentence.reading.values.some(({ type }) => (kindBit(type) & sideKinds) !== 0))
    return NONE;
  let best = NONE;
  let differing: ValueMention | null = null;
  let reversed = false;
  let owner: string | null = null;
  for (const value of sentence.reading.values) {
    let agrees = false;
    let departs = false;
    let reverses = false;
    let told: string | null = null;
    for (const side of frame.sideValues) {
      const found = compareBeside(value, side, sentence, frame);
      if (found === 'agrees') {
        agrees = true;
        told ??= side.entity;
      }
      if (found === 'departs') departs = true;
      else if (found === 'reversed') reverses = true;
    }
    if (agrees) {
      if (value.digits >= best.digits) {
        best = { ...NONE, state: 'side', value, entity: told, digits: value.digits, sideAgrees: true };
        owner = told;
      }
    } else if (
      (departs || reverses) &&
      value.role !== 'old' &&
      !isLead(value, sentence.reading.tokens) &&
      // "372 davon": the record has the number, with its unit.
      !(value.type === 'count' && frame.words.has(String(value.number))) &&
      (reverses ||
        sentence.reading.values.filter((other) => other.type === value.type).length === 1 ||
        countsSame(value, sentence, frame))
    ) {
      differing = value;
      if (reverses) reversed = true;
    }
  }
  if (best.state === 'none') {
    for (const noted of frame.notedValues) {
      for (const value of sentence.reading.values) {
        if (value.type !== noted.type || value.unit !== noted.unit || value.digits < 2) continue;
        if (
          Math.abs(value.number - noted.number) <= Math.abs(noted.number) * 0.001 &&
          value.digits >= best.digits
        ) {
          best = { ...NONE, state: 'noted', value, digits: value.digits };
        }
      }
    }
  }
  // "Brenko begnügte sich mit 8.075, ein Minus von 27 Prozent": a sentence on the record's other maker.
  if (owner !== null && !speaksOf(sentence, frame.fact.subject)) return best;
  const time = best.state === 'side' ? otherStrokeTime(sentence, frame) : null;
  if (time !== null) return { ...best, value: time, digits: time.digits, sideDiffers: true };
  return differing === null
    ? best
    : { ...best, sideDiffers: true, departing: differing, sideReversed: reversed };
}

/** "In China ging der Absatz um 44 Prozent zurück": the record gives that figure beside its own, for that place. */
export const isGivenThere = (sentence: SentenceInContext, { state, entity }: ValueFit): boolean =>
  state === 'side' && isToldOf(sentence, entity);

/** Whether the record names the figure anywhere: as its value, beside it, or in its note. */
export function namesValue(frame: FactFrame, said: ValueMention): boolean {
  const main = frame.fact.value;
  if ('number' in main && main.type === said.type && compareNumbers(said, main) !== 'differs') return true;
  return isAmong(frame.sideValues, said) || isAmong(frame.notedValues, said);
}

const isAmong = (values: readonly (SideValue | NotedValue)[], said: ValueMention): boolean =>
  values.some(
    (value) =>
      value.type === said.type &&
      value.unit === said.unit &&
      compareNumbers(said, value, 'exact') !== 'differs',
  );
