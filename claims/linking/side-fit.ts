import { compareNumbers } from '../comparing/compare-numbers.ts';
import { overlaps } from '../german/calendar.ts';
import type { ValueMention } from '../german/value-types.ts';
import { type SentenceInContext, speaksOf } from './context.ts';
import type { FactFrame, SideValue } from './fact-frame.ts';
import { NONE, type ValueFit } from './value-state.ts';

/** A figure of the main value's kind that the record itself gives for something beside it, and not as a past one. */
export function matchesSide(value: ValueMention, sentence: SentenceInContext, frame: FactFrame): boolean {
  return frame.sideValues.some(
    (side) =>
      applies(side, sentence) &&
      side.type === value.type &&
      side.unit === value.unit &&
      (side.role !== 'old' || value.role === 'old') &&
      side.role !== 'change' &&
      compareNumbers(value, side, 'exact') !== 'differs',
  );
}

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
  frame.sideValues.filter((side) => side.type === 'duration').length === 1;

/** How the figures that a record gives beside its value fit the sentence's. */
export function fitSides(sentence: SentenceInContext, frame: FactFrame): ValueFit {
  if (sentence.reading.values.length === 0 || frame.sideValues.length + frame.notedValues.length === 0)
    return NONE;
  let best = NONE;
  let differing = false;
  for (const value of sentence.reading.values) {
    let agrees = false;
    let departs = false;
    for (const side of frame.sideValues) {
      if (
        value.type !== side.type ||
        value.unit !== side.unit ||
        (value.role === 'change') !== (side.role === 'change')
      )
        continue;
      if (!applies(side, sentence)) continue;
      const match = compareNumbers(value, side);
      const opposite =
        side.role === 'change' && value.sign !== 0 && side.sign !== 0 && value.sign !== side.sign;
      if (match !== 'differs' && !opposite) agrees = true;
      else if (
        side.period === null &&
        side.entity === null &&
        (side.role === 'change' || side.type !== 'duration' || onlyDuration(frame))
      )
        departs = true;
    }
    if (agrees) {
      if (value.digits >= best.digits)
        best = { ...NONE, state: 'side', value, digits: value.digits, sideAgrees: true };
    } else if (
      departs &&
      value.role !== 'old' &&
      sentence.reading.values.filter((other) => other.type === value.type).length === 1
    )
      differing = true;
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
  return differing ? { ...best, sideDiffers: true } : best;
}

/** Whether the record names the figure anywhere: as its value, beside it, or in its note. */
export function namesValue(frame: FactFrame, said: ValueMention): boolean {
  const main = frame.fact.value;
  const known = [...frame.sideValues, ...frame.notedValues].filter(
    (value) => value.type === said.type && value.unit === said.unit,
  );
  if ('number' in main && main.type === said.type && compareNumbers(said, main) !== 'differs') return true;
  return known.some((value) => compareNumbers(said, value, 'exact') !== 'differs');
}
