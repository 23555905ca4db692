import { compareNumbers } from '../comparing/compare-numbers.ts';
import { isMisprint } from '../comparing/misprint.ts';
import type { EntityGraph } from '../entities/entity-graph.ts';
import { contains, overlaps, type Period } from '../german/calendar.ts';
import type { DateMention } from '../german/dates.ts';
import type { ValueMention } from '../german/value-types.ts';
import { type SentenceInContext, speaksOf } from './context.ts';
import type { FactFrame, SideValue } from './fact-frame.ts';

export interface ValueFit {
  /**
   * equal, rounded: the main value; side: a figure the record gives beside it; noted: one that only its note
   * names; differs: same kind, other value; none: nothing comparable.
   */
  readonly state: 'equal' | 'rounded' | 'side' | 'noted' | 'differs' | 'none';
  readonly value: ValueMention | null;
  readonly date: DateMention | null;
  readonly entity: string | null;
  /** Significant digits of an agreeing figure: how telling the agreement is. */
  readonly digits: number;
  /** |ln(said/known)| for a differing number, little for one that looks like a misprint; `DISTANCE_IN_KIND` for a differing date or name. */
  readonly distance: number;
  /** The main value differs or is missing, but a figure beside it agrees. */
  readonly sideAgrees: boolean;
  /** A figure of a kind the statement gives beside its value has another value. */
  readonly sideDiffers: boolean;
}

/** Dates and names differ or do not. */
export const DISTANCE_IN_KIND = 0.5;

const NONE: ValueFit = {
  state: 'none',
  value: null,
  date: null,
  entity: null,
  digits: 0,
  distance: 0,
  sideAgrees: false,
  sideDiffers: false,
};

/** The main value agrees. */
export const agrees = ({ state }: Pick<ValueFit, 'state'>): boolean =>
  state === 'equal' || state === 'rounded';

/** The main value agrees, or a figure beside it. */
export const agreesInPart = (fit: Pick<ValueFit, 'state'>): boolean => agrees(fit) || fit.state === 'side';

/** How the values of a sentence fit a fact: the main value decides; figures beside it support or depart. */
export function fitValue(sentence: SentenceInContext, frame: FactFrame, graph: EntityGraph): ValueFit {
  const main = fitMain(sentence, frame, graph);
  const side = fitSides(sentence, frame);
  if (main.state === 'none') return side;
  // Where the record gives no second reading of a differing figure, it decides; the side figures only support.
  return { ...main, sideAgrees: side.state === 'side' };
}

function fitMain(sentence: SentenceInContext, frame: FactFrame, graph: EntityGraph): ValueFit {
  const main = frame.fact.value;
  if (main.type === 'date') return fitDate(sentence, frame);
  if (main.type === 'entity') return fitEntities(sentence, main.entities, frame, graph);
  if (main.type === 'text') return NONE;
  let best = NONE;
  for (const value of sentence.reading.values) {
    if (!sameKind(value, main.type, main.unit, frame)) continue;
    const counted = inUnitOf(value, sentence, frame);
    const match = compareNumbers(counted, main);
    if (match === 'differs') {
      if (
        (value.role === 'change' && !frame.changeValue && value.type !== 'factor') ||
        matchesSide(value, sentence, frame)
      )
        continue;
      const replaced = sentence.reading.values.some(
        (other) => other !== value && other.type === value.type && other.role === 'new',
      );
      if (value.role === 'old' && replaced) continue;
      const distance = numberDistance(value, main);
      if (best.state === 'none' || (best.state === 'differs' && distance < best.distance))
        best = { ...NONE, state: 'differs', value, distance };
      continue;
    }
    if (
      value.role === 'change' &&
      counted === value &&
      frame.fact.predicate !== 'consumption' &&
      main.type === 'percent' &&
      !frame.changeValue
    )
      continue;
    const fit: ValueFit = { ...NONE, state: match, value, digits: value.digits };
    if (
      best.state === 'none' ||
      best.state === 'differs' ||
      (best.state === 'rounded' && match === 'equal') ||
      (best.state === match && value.digits > best.digits)
    )
      best = fit;
  }
  return best;
}

/** The figure as the record counts: kilograms in grams, what is lost as what is left. */
function inUnitOf(
  value: ValueMention,
  { reading }: SentenceInContext,
  { fact, predicate }: FactFrame,
): ValueMention {
  if (value.type === 'mass' && 'unit' in fact.value && fact.value.unit === 'g/km')
    return { ...value, number: value.number * 1000 };
  const { rest } = predicate;
  return rest !== undefined && value.type === 'percent' && value.number < 50 && reading.concepts.has(rest)
    ? { ...value, number: 100 - value.number }
    : value;
}

/** A misprint is as near as the next figures are. */
const MISPRINT_DISTANCE = 0.1;

/** |ln(said/known)|, for `ValueFit.distance`. */
export const numberDistance = (
  said: { readonly number: number },
  known: { readonly number: number },
): number =>
  isMisprint(said.number, known.number)
    ? MISPRINT_DISTANCE
    : Math.abs(Math.log(Math.max(1e-9, Math.abs(said.number)) / Math.max(1e-9, Math.abs(known.number))));

/** A figure of the main value's kind that the record itself gives for something beside it, and not as a past one. */
function matchesSide(value: ValueMention, sentence: SentenceInContext, frame: FactFrame): boolean {
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

/** A battery's price per kilowatt hour is a matter of hundreds; thousands are paid for a whole one. */
const MOST_PER_UNIT = 1000;

function sameKind(value: ValueMention, type: string, unit: string, frame: FactFrame): boolean {
  if (type === 'count' && unit === 'g/km')
    return value.type === 'emission' || (value.type === 'mass' && value.number < 2);
  if (type === 'count' && unit === 't') return value.type === 'mass';
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

/** A bare count must not be followed by a noun of another kind ("15 Länder", "800 Kilometer"). */
function fittingNoun(value: ValueMention, frame: FactFrame): boolean {
  const noun = value.nouns[0];
  if (noun === undefined) return true;
  return !OTHER_NOUNS.test(noun) || frame.stems.has(noun);
}

const OTHER_NOUNS =
  /^(?:jahr|tag|woche|monat|stund|minut|sekund|prozent|land|markt|modell|motor|sitz|tur|seite|million|quadratmeter|standort|staat|fall|besucher|zuschauer|teilnehm|haushalt|handler|liter|tonne|gast|nutzer|bewerb|mitglied|einwohner|patent|roboter|anhang)/;

function fitDate(sentence: SentenceInContext, frame: FactFrame): ValueFit {
  const target = frame.period;
  if (target === null) return NONE;
  let best = NONE;
  // A date that counts from an unknown day may be the one meant.
  const open = sentence.reading.dates.some((date) => date.period === null);
  for (const date of sentence.reading.dates) {
    if (date.period === null) continue;
    if (
      datesAgree(date.period, target) ||
      (date.side === 'from' && isEnd(frame) && adjacent(target, date.period))
    ) {
      return { ...NONE, state: 'equal', date, digits: 3 };
    }
    if (best.state === 'none' && !open && !background(date, frame))
      best = { ...NONE, state: 'differs', date, distance: DISTANCE_IN_KIND };
  }
  return best;
}

/** Dates that the record itself names as background (when it was announced, what came before) are no other value. */
function background(date: DateMention, frame: FactFrame): boolean {
  const { period } = date;
  return (
    period !== null &&
    frame.periods.some(
      (known) =>
        known !== frame.period && known.granularity === period.granularity && datesAgree(period, known),
    )
  );
}

const isEnd = (frame: FactFrame): boolean => frame.predicate.strong.some((cue) => cue.includes('closeEnd'));

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

function fitEntities(
  sentence: SentenceInContext,
  wanted: readonly string[],
  frame: FactFrame,
  graph: EntityGraph,
): ValueFit {
  const present = wanted.filter((id) => speaksOf(sentence, id));
  if (present.length > 0) {
    return {
      ...NONE,
      state: present.length === wanted.length ? 'equal' : 'rounded',
      entity: present[0] ?? null,
      digits: 3,
    };
  }
  const kind = graph.level(wanted[0] ?? '');
  const type = graph.get(wanted[0] ?? '')?.type;
  const other = [...sentence.named].find(
    (id) =>
      !frame.entities.has(id) &&
      (kind === 'place' ? graph.get(id)?.type === type : graph.level(id) === kind && kind !== 'maker'),
  );
  return other === undefined
    ? NONE
    : { ...NONE, state: 'differs', entity: other, distance: DISTANCE_IN_KIND };
}

/** Where the record names a single span and none as its condition, another span is another value. */
const onlyDuration = (frame: FactFrame): boolean =>
  frame.fact.qualifiers.elapsed_s === undefined &&
  frame.sideValues.filter((side) => side.type === 'duration').length === 1;

function fitSides(sentence: SentenceInContext, frame: FactFrame): ValueFit {
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
