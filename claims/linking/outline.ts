import { concepts } from '../lexicon/concepts.ts';
import { dateReachOf } from './date-reach.ts';
import type { KnownFact } from './fact-columns.ts';
import { DETAIL_WEIGHT, type FactFrame } from './fact-frame.ts';
import { magnitudesOf } from './magnitudes.ts';
import { NAME_WORDS, nameBits } from './name-bits.ts';
import { STEM_WORDS, stemBits } from './stem-bits.ts';
import { kindBit } from './value-kinds.ts';

/**
 * What the index must know of all facts before it reads a sentence: how often they use a word or name an entity, and
 * an outline of each. All else of a fact is compiled when a sentence comes near it. Columns of numbers, so that it can
 * be stored as it is (structured clone) and loaded without reading a record; it holds for one set of packs and one
 * version of the engine, which the keeper's key must name.
 */
export interface Outline {
  readonly format: typeof OUTLINE_FORMAT;
  /** Ids of the facts, in the order of the index; the columns below follow it. */
  readonly facts: readonly string[];
  /** Bits of value-kinds.ts: the kinds of values that can be compared with the main value, and with those beside it. */
  readonly kinds: Int32Array;
  readonly sideKinds: Int32Array;
  /** Sizes of the values beside the main one as two words, see magnitudes.ts. */
  readonly sideSizes: Int32Array;
  /** First and last day of date-reach.ts. */
  readonly dateReach: Int32Array;
  /** First and last day of values that are dates. */
  readonly valueDates: Int32Array;
  /** Names beside the subject as bits, see name-bits.ts. */
  readonly nameBits: Int32Array;
  /** Concepts of the records as bits, a row of equal length for each. */
  readonly conceptBits: Uint32Array;
  /** Stems of the records as bits, see stem-bits.ts. */
  readonly stemBits: Int32Array;
  /** Stems with the number of facts that use them in statement or details; 0 for stems of notes alone. */
  readonly stems: readonly string[];
  readonly stemCounts: Int32Array;
  /** Entities with the number of facts that name them. */
  readonly entities: readonly string[];
  readonly entityCounts: Int32Array;
}

export const OUTLINE_FORMAT = 3;

/** Reads every record: a millisecond or two each. */
export function outlineOf(facts: readonly KnownFact[], frameOf: (row: number) => FactFrame): Outline {
  const width = concepts.bitsOf([]).length;
  const stems = new Map<string, number>();
  const entities = new Map<string, number>();
  const kinds = new Int32Array(facts.length);
  const sideKinds = new Int32Array(facts.length);
  const sideSizes = new Int32Array(facts.length * 2);
  const dateReach = new Int32Array(facts.length * 2);
  const valueDates = new Int32Array(facts.length * 2);
  const names = new Int32Array(facts.length * NAME_WORDS);
  const conceptRows = new Uint32Array(facts.length * width);
  const stemRows = new Int32Array(facts.length * STEM_WORDS);
  for (let row = 0; row < facts.length; row++) {
    const frame = frameOf(row);
    for (const id of frame.entities) entities.set(id, (entities.get(id) ?? 0) + 1);
    // Words of a note alone do not make a word common.
    for (const [stem, weight] of frame.stems)
      stems.set(stem, (stems.get(stem) ?? 0) + +(weight >= DETAIL_WEIGHT));
    kinds[row] = mainKinds(frame);
    const sides = [...frame.sideValues, ...frame.notedValues];
    sideKinds[row] = sides.reduce((bits, side) => bits | kindBit(side.type), 0);
    const sizes = magnitudesOf(sides);
    sideSizes.set([sizes.low, sizes.high], row * 2);
    const reach = dateReachOf(frame);
    dateReach.set([reach.from, reach.to], row * 2);
    const { period } = frame;
    if (frame.fact.value.type === 'date' && period !== null)
      valueDates.set([period.from, period.to], row * 2);
    names.set(nameBits(frame.namedBeside), row * NAME_WORDS);
    conceptRows.set(concepts.bitsOf(frame.concepts), row * width);
    stemRows.set(stemBits(frame.stems), row * STEM_WORDS);
  }
  return {
    format: OUTLINE_FORMAT,
    facts: facts.map(({ fact }) => fact.id),
    kinds,
    sideKinds,
    sideSizes,
    dateReach,
    valueDates,
    nameBits: names,
    conceptBits: conceptRows,
    stemBits: stemRows,
    stems: [...stems.keys()],
    stemCounts: Int32Array.from(stems.values()),
    entities: [...entities.keys()],
    entityCounts: Int32Array.from(entities.values()),
  };
}

/** Whether an outline was made for these facts. */
export const outlineFits = (outline: Outline, facts: readonly KnownFact[]): boolean =>
  outline.format === OUTLINE_FORMAT &&
  outline.facts.length === facts.length &&
  outline.conceptBits.length === facts.length * concepts.bitsOf([]).length &&
  facts.every(({ fact }, row) => outline.facts[row] === fact.id);

function mainKinds({ fact: { value } }: FactFrame): number {
  const kinds = kindBit(value.type);
  if (!('unit' in value)) return kinds;
  if (value.unit === 'g/km') return kinds | kindBit('emission') | kindBit('mass');
  return value.unit === 't' ? kinds | kindBit('mass') : kinds;
}
