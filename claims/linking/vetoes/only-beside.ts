import { formTest, isAt } from '../../german/form-test.ts';
import type { ValueMention } from '../../german/value-types.ts';
import type { Predicate } from '../../predicates/predicate.ts';
import type { SentenceInContext } from '../context.ts';
import { fitCues, saysStrongly } from '../cue-fit.ts';
import type { FactFrame } from '../fact-frame.ts';
import type { Fits } from '../fits.ts';
import { isMeasured } from '../qualifier-fit.ts';
import { isSaid } from '../subject-fit.ts';
import { TELLING_DIGITS } from '../value-state.ts';

/** Longer spans are somebody's age or how long ago something was. */
export const LONGEST_SPAN = 60 * 86_400;

/**
 * "24 Fahrzeuge", "ein 31-Jähriger": a small count beside the value is shared with many other statements, and any
 * count is where nobody the record knows is spoken of.
 */
export function onlyBeside(
  sentence: SentenceInContext,
  frame: FactFrame,
  { value, subject, qualifiers }: Fits,
): boolean {
  const { predicate } = frame;
  if (value.state !== 'side' || value.value === null) return false;
  if (isAttribute(sentence, frame, value.value)) return true;
  // "knapp 18 Prozent ihrer Auslieferungen" is no share of a battery.
  if (value.value.type === 'percent' && value.digits < TELLING_DIGITS && !isSaid(subject))
    return (
      (value.sideDiffers && !saysStrongly(sentence.reading, predicate)) ||
      (isRule(predicate) && saysNothingOf(sentence, predicate))
    );
  // "der null Grad und Autobahntempo nachstellt": a round temperature is only what a test was done at.
  if (value.value.type === 'temperature')
    return value.digits < 2 && !saysStrongly(sentence.reading, predicate);
  // "Eine Wallbox mit elf Kilowatt muss angemeldet werden" beside what is lost at one.
  if (value.value.type === 'power' && value.digits < TELLING_DIGITS && frame.fact.value.type === 'percent')
    return !saysStrongly(sentence.reading, predicate);
  // "Nach 100.000 Kilometern bemängelte der ADAC abgewetzte Sitze": how far, and nothing of the battery.
  if (value.value.type === 'distance' && isMeasured(predicate))
    return (
      !saysStrongly(sentence.reading, predicate) &&
      !sentence.reading.concepts.has('battery') &&
      sentence.reading.values.every(({ type }) => type === 'distance')
    );
  // "Vor drei Jahren habe ich doppelt so viele geschmiert": of anything there is twice as much.
  if (value.value.type === 'factor') return !isSaid(subject) && saysNothingOf(sentence, predicate);
  // "ist hierzulande 3,6 Jahre alt" beside a record of breakdowns of cars that old.
  if (value.value.type === 'duration' && value.value.number > LONGEST_SPAN)
    return isAt(sentence.reading.tokens, value.value.last + 1, isOld)
      ? !saysStrongly(sentence.reading, predicate)
      : saysNothingOf(sentence, predicate);
  if (value.value.type !== 'count') return false;
  // "In Schweden gerieten 2022 von gut 600.000 Steckerautos 23 in Brand": country, year and what happened are the record's.
  if (subject.state === 'absent' && !(predicate.holder ?? false))
    return !(
      qualifiers.region === 'fits' &&
      qualifiers.period === 'fits' &&
      saysStrongly(sentence.reading, predicate)
    );
  // "hält knapp zehn Prozent, zwei gemeinsame Modelle sind geplant": another figure beside the value departs.
  if (value.sideDiffers && subject.state === 'named') return false;
  return (
    value.digits < TELLING_DIGITS && value.value.number <= 100 && !saysStrongly(sentence.reading, predicate)
  );
}

/** "Die 52-kWh-Batterie lässt sich mit 130 kW laden": the figure only says which battery, what is told of it is another one. */
const isAttribute = (
  { reading: { tokens, values } }: SentenceInContext,
  frame: FactFrame,
  { last, type }: ValueMention,
): boolean =>
  type === 'energy' &&
  tokens[last + 1]?.glue === 'hyphen' &&
  values.some((other) => other.type === 'power') &&
  frame.fact.value.type !== 'power' &&
  !frame.sideValues.some((known) => known.type === 'power');

/** "drei Jahre alte Stromer" */
const isOld = formTest(/^alte?[nrsm]?$/);

/** "in Großbritannien war es jeder zehnte Neuwagen" beside a duty of ten per cent. */
export const isRule = ({ name }: Predicate): boolean => /^(?:tariff|tax|regulation)/.test(name);

export function saysNothingOf(sentence: SentenceInContext, predicate: Predicate): boolean {
  const { strong, weak, carried } = fitCues(sentence, predicate);
  return strong === 0 && !weak && !carried;
}
