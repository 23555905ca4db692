import { compareNumbers } from '../comparing/compare-numbers.ts';
import { MISPRINT_DISTANCE, numberDistance } from '../comparing/number-distance.ts';
import { exactly, unequalTwin } from '../comparing/twin-figures.ts';
import { isLeftOver } from '../comparing/what-is-left.ts';
import type { EntityGraph } from '../entities/entity-graph.ts';
import { formTest, isAt } from '../german/form-test.ts';
import type { ValueMention } from '../german/value-types.ts';
import { clauseAround, tokensIn } from './clauses.ts';
import type { SentenceInContext } from './context.ts';
import { agreesBeside, fitDate } from './date-fit.ts';
import { fitEntities } from './entity-fit.ts';
import type { FactFrame } from './fact-frame.ts';
import { isDatedApart, isOfItsTime } from './figure-date.ts';
import { isLead } from './lead.ts';
import { fitSides, matchesSide } from './side-fit.ts';
import { NONE, type ValueFit } from './value-state.ts';
import { isThing, variantAt } from './variant-fit.ts';
import { isWhatMustGo } from './what-must-go.ts';

/** So many digits tell whose figure it is, whatever date stands beside it. */
const TELLING_DIGITS = 4;

/** How the values of a sentence fit a fact: the main value decides; figures beside it support or depart. */
export function fitValue(sentence: SentenceInContext, frame: FactFrame, graph: EntityGraph): ValueFit {
  const main = fitMain(sentence, frame, graph);
  const side = fitSides(sentence, frame);
  if (main.state === 'none')
    return main.sideAgrees || (side.state === 'none' && agreesBeside(sentence, frame))
      ? { ...side, sideAgrees: true }
      : side;
  // Where the record gives no second reading of a differing figure, it decides; the side figures only support.
  const beside = { ...main, sideAgrees: side.state === 'side' };
  // "ein Plus von 27,4 Prozent", where it is as much less.
  return side.sideReversed && (side.departing?.digits ?? 0) >= EXACT_CHANGE
    ? { ...beside, sideDiffers: true, sideReversed: true, departing: side.departing }
    : beside;
}

function fitMain(sentence: SentenceInContext, frame: FactFrame, graph: EntityGraph): ValueFit {
  const main = frame.fact.value;
  if (main.type === 'date') return fitDate(sentence, frame);
  if (main.type === 'entity') return fitEntities(sentence, main.entities, frame, graph);
  if (main.type === 'text') return NONE;
  const mayChange = frame.changeValue || frame.predicate.change === true;
  let best = NONE;
  const { values, tokens } = sentence.reading;
  for (const value of values) {
    if (!sameKind(value, main.type, main.unit, frame)) continue;
    if (exactly(value, values, tokens) !== value || isEach(value, sentence)) continue;
    const mayBeChange = mayChange || (frame.predicate.less === true && isWhatMustGo(value, tokens));
    const ofItsTime = isOfItsTime(value, sentence, frame);
    if (ofItsTime === false && value.digits < TELLING_DIGITS) continue;
    const counted = inUnitOf(value, sentence, frame);
    const match = compareNumbers(counted, main);
    if (match === 'differs' && (isDatedApart(value, sentence, frame) || isLead(value, tokens))) continue;
    if (match === 'differs') {
      if (
        (value.role === 'change' && !mayBeChange && value.type !== 'factor') ||
        matchesSide(value, sentence, frame)
      )
        continue;
      const replaced = values.some(
        (other) => other !== value && other.type === value.type && other.role === 'new',
      );
      if (value.role === 'old' && replaced && ofItsTime !== true) continue;
      const distance = numberDistance(value, main);
      if (best.state === 'none' || (best.state === 'differs' && distance < best.distance))
        best = { ...NONE, state: 'differs', value, distance };
      continue;
    }
    if (value.role === 'change' && counted === value && main.type === 'percent' && !mayBeChange) continue;
    const fit: ValueFit = { ...NONE, state: match, value, digits: value.digits };
    if (
      best.state === 'none' ||
      best.state === 'differs' ||
      isOfVariant(value, sentence, frame) ||
      (!(best.value !== null && isOfVariant(best.value, sentence, frame)) &&
        ((best.state === 'rounded' && match === 'equal') ||
          (best.state === match && value.digits > best.digits)))
    )
      best = fit;
  }
  if (best.state === 'none') best = fitConverted(sentence, frame);
  if (best.state === 'none') best = fitOtherCurrency(sentence, frame);
  const twin = best.value === null ? null : unequalTwin(best.value, values, tokens);
  return twin === null || best.state === 'differs'
    ? best
    : { ...NONE, state: 'differs', value: twin, distance: numberDistance(twin, main) };
}

/** "an der Steckdose bis zu 30 Prozent, an der Wallbox ein Zehntel": the clause names the variant that the record is about. */
const isOfVariant = (
  { first, last }: ValueMention,
  { reading: { tokens } }: SentenceInContext,
  { fact: { qualifiers } }: FactFrame,
): boolean =>
  qualifiers.variant !== undefined &&
  isThing(qualifiers.variant) &&
  variantAt(qualifiers.variant, tokensIn(tokens, clauseAround(tokens, first, last))) >= 0;

/** A change of so many digits is that of nothing else. */
const EXACT_CHANGE = 3;

const isEachWord = formTest(/^(?:je|jeweils)$/);

/** "600.000 in zwei Phasen zu je 300.000": the whole is the claim, its parts are not. */
const isEach = (value: ValueMention, { reading: { tokens, values } }: SentenceInContext): boolean =>
  isAt(tokens, value.first - 1, isEachWord) &&
  values.some(
    ({ type, unit, number }) => type === value.type && unit === value.unit && number > value.number,
  );

/** "umgerechnet 47.500 Euro" where the record gives 215.900 yuan and says how many euros these are. */
function fitConverted({ reading }: SentenceInContext, { fact, sideValues }: FactFrame): ValueFit {
  if (fact.value.type !== 'money') return NONE;
  const { unit } = fact.value;
  for (const side of sideValues) {
    if (side.type !== 'money' || side.unit === unit || side.role !== 'new') continue;
    if (side.period !== null || side.entity !== null) continue;
    const said = reading.values.find(
      (value) => value.type === 'money' && value.unit === side.unit && value.role === 'new',
    );
    if (said !== undefined && compareNumbers(said, side) === 'differs')
      return { ...NONE, state: 'differs', value: said, distance: numberDistance(said, side) };
  }
  return NONE;
}

/** "bis zu 5,8 Milliarden Euro" where the record gives as many dollars: nobody converts one into the same number of the other. */
function fitOtherCurrency({ reading }: SentenceInContext, { fact, sideValues }: FactFrame): ValueFit {
  const main = fact.value;
  if (main.type !== 'money') return NONE;
  const said = reading.values.find(
    (value) =>
      value.type === 'money' &&
      value.unit !== main.unit &&
      value.role === 'new' &&
      value.digits >= SAME_DIGITS &&
      compareNumbers(value, main, 'exact') === 'equal' &&
      sideValues.every((side) => side.type !== 'money' || side.unit !== value.unit),
  );
  return said === undefined ? NONE : { ...NONE, state: 'differs', value: said, distance: MISPRINT_DISTANCE };
}

/** The figure as the record counts: kilograms in grams or tonnes, what is lost as what is left, and the reverse. */
function inUnitOf(
  value: ValueMention,
  { reading }: SentenceInContext,
  { fact, predicate }: FactFrame,
): ValueMention {
  if (value.type === 'mass' && 'unit' in fact.value && fact.value.unit === 'g/km')
    return { ...value, number: value.number * 1000 };
  if (value.type === 'mass' && 'unit' in fact.value && fact.value.unit === 't')
    return { ...value, number: value.number / 1000 };
  const { rest } = predicate;
  const lost =
    rest !== undefined && value.type === 'percent' && value.number < 50 && reading.concepts.has(rest);
  return lost || isLeftOver(value, reading.tokens, fact) ? { ...value, number: 100 - value.number } : value;
}

/** Two digits are not the same by chance where subject and kind of figure are. */
const SAME_DIGITS = 2;
/** A battery's price per kilowatt hour is a matter of hundreds; thousands are paid for a whole one. */
const MOST_PER_UNIT = 1000;

function sameKind(value: ValueMention, type: string, unit: string, frame: FactFrame): boolean {
  if (type === 'count' && unit === 'g/km')
    return value.type === 'emission' || (value.type === 'mass' && value.number < 2);
  // "mit zwei Tonnen zulässigem Gesamtgewicht" is what a car weighs.
  if (type === 'count' && unit === 't')
    return (
      value.type === 'mass' && value.number >= LEAST_TONNAGE && !value.nouns.some((noun) => WEIGHT.test(noun))
    );
  if (value.type !== type) return false;
  // "108 Dollar" for a battery price leaves out the kilowatt hour.
  if (type === 'money')
    return (
      value.unit === unit ||
      (unit.endsWith('/kWh') && value.unit === unit.slice(0, 3) && value.number < MOST_PER_UNIT)
    );
  if (type === 'count' && unit === '1') return fittingNoun(value, frame);
  return true;
}

/** Kilograms: less is said of a kilometre. */
const LEAST_TONNAGE = 100;
const WEIGHT = /gewicht|^(?:schwer|zulassig)/;

/** A bare count must not be followed by a noun of another kind ("15 Länder", "800 Kilometer"). */
function fittingNoun(value: ValueMention, frame: FactFrame): boolean {
  const noun = value.nouns[0];
  if (noun === undefined) return true;
  return !OTHER_NOUNS.test(noun) || frame.stems.has(noun);
}

const OTHER_NOUNS =
  /^(?:jahr|tag|woche|monat|stund|minut|sekund|prozent|land(?!sleut)|markt|modell|motor|sitz|tur|seite|million|quadratmeter|standort|staat|fall|besucher|zuschauer|teilnehm|haushalt|handler|liter|tonne|gast|nutzer|bewerb|mitglied|einwohner|patent|roboter|anhang)/;
