import { compareNumbers, type Match } from '../comparing/compare-numbers.ts';
import type { EntityGraph } from '../entities/entity-graph.ts';
import { contains, overlaps, type Period } from '../german/calendar.ts';
import type { DateMention } from '../german/dates.ts';
import type { ValueMention } from '../german/value-types.ts';
import type { SentenceInContext } from './context.ts';
import type { FactFrame } from './fact-frame.ts';

export interface ValueFit {
  /** agrees: the main value; side: a figure the record gives beside it; noted: one that only its note names; differs: same type, other value; none: nothing comparable. */
  readonly state: 'equal' | 'rounded' | 'side' | 'noted' | 'differs' | 'none';
  readonly value: ValueMention | null;
  readonly date: DateMention | null;
  readonly entity: string | null;
  /** Significant digits of an agreeing figure: how telling the agreement is. */
  readonly digits: number;
  /** |ln(said/known)| for a differing number. */
  readonly distance: number;
  /** For side figures that differ: the record's own side figure of the same kind. */
  readonly sideDiffers: boolean;
}

const NONE: ValueFit = {
  state: 'none',
  value: null,
  date: null,
  entity: null,
  digits: 0,
  distance: 0,
  sideDiffers: false,
};

const ORDER: Record<ValueFit['state'], number> = {
  equal: 5,
  rounded: 4,
  side: 3,
  noted: 2,
  differs: 1,
  none: 0,
};

/** How the values of a sentence fit a fact. The best-fitting value wins; `used` values are skipped. */
export function fitValue(sentence: SentenceInContext, frame: FactFrame, graph: EntityGraph): ValueFit {
  const main = frame.fact.value;
  if (main.type === 'date') return better(fitDate(sentence, frame), fitSides(sentence, frame));
  if (main.type === 'entity')
    return better(fitEntities(sentence, main.entities, frame, graph), fitSides(sentence, frame));
  if (main.type === 'text') return fitSides(sentence, frame);
  let best = NONE;
  for (const value of sentence.reading.values) {
    if (!sameKind(value, main.type, main.unit, frame)) continue;
    const match = compareNumbers(value, main);
    const fit: ValueFit = {
      state: match,
      value,
      date: null,
      entity: null,
      digits: match === 'differs' ? 0 : value.digits,
      distance:
        match === 'differs'
          ? Math.abs(Math.log(Math.max(1e-9, Math.abs(value.number)) / Math.max(1e-9, Math.abs(main.number))))
          : 0,
      sideDiffers: false,
    };
    if (value.role === 'change' && match === 'differs') continue;
    if (
      value.role === 'old' &&
      match === 'differs' &&
      sentence.reading.values.some(
        (other) => other !== value && other.type === value.type && other.role === 'new',
      )
    )
      continue;
    best = betterNumber(best, fit);
  }
  return better(best, fitSides(sentence, frame));
}

function betterNumber(a: ValueFit, b: ValueFit): ValueFit {
  if (ORDER[a.state] !== ORDER[b.state]) return ORDER[a.state] > ORDER[b.state] ? a : b;
  return a.state === 'differs' ? (a.distance <= b.distance ? a : b) : a.digits >= b.digits ? a : b;
}

const better = (a: ValueFit, b: ValueFit): ValueFit => (ORDER[b.state] > ORDER[a.state] ? b : a);

function sameKind(value: ValueMention, type: string, unit: string, frame: FactFrame): boolean {
  if (type === 'count' && unit === 'g/km') return value.type === 'emission';
  if (type === 'count' && unit === 't') return value.type === 'mass';
  if (value.type !== type) return false;
  if (type === 'money') return value.unit === unit;
  if (type === 'count' && unit === '1') return fittingNoun(value, frame);
  return true;
}

/** A bare count must not be followed by a noun of another kind ("15 Länder", "800 Kilometer"). */
function fittingNoun(value: ValueMention, frame: FactFrame): boolean {
  const noun = value.nouns[0];
  if (noun === undefined) return true;
  return (
    !/^(?:jahr|tag|woche|monat|stund|minut|sekund|prozent|land|markt|modell|motor|sitz|tur|seite|million|quadratmeter|standort|staat|fall|mal$)/.test(
      noun,
    ) || frame.stems.has(noun)
  );
}

function fitDate(sentence: SentenceInContext, frame: FactFrame): ValueFit {
  const target = frame.period;
  if (target === null) return NONE;
  let best = NONE;
  for (const date of sentence.reading.dates) {
    if (date.period === null) continue;
    const agrees = datesAgree(date.period, target);
    const fit: ValueFit = {
      ...NONE,
      state: agrees ? 'equal' : 'differs',
      date,
      digits: agrees ? 3 : 0,
      distance: agrees ? 0 : 0.5,
    };
    best = ORDER[fit.state] > ORDER[best.state] ? fit : best;
  }
  return best;
}

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
  const present = wanted.filter((id) => sentence.named.has(id) || sentence.described.has(id));
  if (present.length === 0) {
    const kind = graph.level(wanted[0] ?? '');
    const type = graph.get(wanted[0] ?? '')?.type;
    const other = [...sentence.named].find(
      (id) =>
        !frame.entities.has(id) &&
        (kind === 'place' ? graph.get(id)?.type === type : graph.level(id) === kind && kind !== 'maker'),
    );
    return other === undefined ? NONE : { ...NONE, state: 'differs', entity: other, distance: 0.5 };
  }
  return {
    ...NONE,
    state: present.length === wanted.length ? 'equal' : 'rounded',
    entity: present[0] ?? null,
    digits: 3,
  };
}

function fitSides(sentence: SentenceInContext, frame: FactFrame): ValueFit {
  let best = NONE;
  let differing = false;
  for (const side of frame.sideValues) {
    for (const value of sentence.reading.values) {
      if (value.type !== side.type || value.unit !== side.unit) continue;
      if ((value.role === 'change') !== (side.role === 'change')) continue;
      const match: Match = compareNumbers(value, {
        number: side.number,
        min: side.min,
        max: side.max,
        precision: side.bound === 'exact' ? 'exact' : 'about',
      });
      const opposite =
        side.role === 'change' && value.sign !== 0 && side.sign !== 0 && value.sign !== side.sign;
      if (match === 'differs' || opposite) {
        differing = differing || side.role === 'change' || opposite;
        continue;
      }
      if (value.digits >= best.digits) best = { ...NONE, state: 'side', value, digits: value.digits };
    }
  }
  for (const noted of frame.notedValues) {
    for (const value of sentence.reading.values) {
      if (best.state === 'side' || value.type !== noted.type || value.unit !== noted.unit || value.digits < 2)
        continue;
      if (
        Math.abs(value.number - noted.number) <= Math.abs(noted.number) * 0.001 &&
        value.digits >= best.digits
      )
        best = { ...NONE, state: 'noted', value, digits: value.digits };
    }
  }
  return best.state === 'none' && differing ? { ...NONE, sideDiffers: true } : best;
}
