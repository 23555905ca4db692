import type { Fact } from '../../facts/types.ts';
import { type Period, parsePeriod } from '../german/calendar.ts';
import type { Predicate } from '../predicates/predicate.ts';
import { countBits } from './bits.ts';
import { type Cues, cuesOf } from './cue-fit.ts';
import { NO_DATES } from './date-reach.ts';
import type { FactFrame } from './fact-frame.ts';
import { isTextual, isTypical } from './features/value-features.ts';
import { NAME_WORDS } from './name-bits.ts';
import type { Outline } from './outline.ts';
import { EVERY_STEM, STEM_WORDS } from './stem-bits.ts';
import { conditionsOf } from './upper-bound/conditions.ts';
import { ALL_KINDS, kindBit } from './value-kinds.ts';

/** Conditions of a fact that are entities. */
export const NAMING = ['track', 'place', 'person', 'counterpart', 'source'] as const;

/** A fact in the index. Its frame is compiled when a sentence first comes near it. */
export class FactEntry {
  /** Place in the order of the packs. */
  readonly number: number;
  readonly fact: Fact;
  readonly predicate: Predicate;
  readonly cues: Cues;
  readonly textual: boolean;
  /** A bare figure beside the subject's name usually means this. */
  readonly typical: boolean;
  /** Kind of the value and whether it is typical, as one number. */
  readonly valueKey: number;
  /** The number may stand in the text in another unit, or one of another kind. */
  readonly severalUnits: boolean;
  /** When the value is a date. */
  readonly period: Period | null;
  /** The conditions that are entities. */
  readonly naming: readonly { readonly name: (typeof NAMING)[number]; readonly id: string }[];
  /** Which conditions it has, as bits of upper-bound/conditions.ts. */
  readonly conditions: number;
  /** The record has a variant. */
  readonly variant: boolean;
  /** Numbers of subject and predicate in the index, for look-ups without hashing. */
  readonly subjectNumber: number;
  readonly predicateNumber: number;
  /** No other fact has its subject and predicate. */
  alone = false;
  kinds = ALL_KINDS;
  sideKinds = ALL_KINDS;
  /** See magnitudes.ts. */
  sideLow = -1;
  sideHigh = -1;
  /** See date-reach.ts. */
  dateFrom = NO_DATES.from;
  dateTo = NO_DATES.to;
  /** Names beside the subject, see name-bits.ts. */
  namesLow = -1;
  namesHigh = -1;
  stems: Int32Array = EVERY_STEM;
  /** Few facts share its subject. */
  narrow = true;
  conceptBits: Uint32Array = new Uint32Array(0);
  conceptCount = 0;
  readonly #compile: (fact: Fact, predicate: Predicate) => FactFrame;
  #frame: FactFrame | null = null;

  constructor(
    numbers: { readonly entry: number; readonly subject: number; readonly predicate: number },
    fact: Fact,
    predicate: Predicate,
    compile: (fact: Fact, predicate: Predicate) => FactFrame,
  ) {
    this.number = numbers.entry;
    this.subjectNumber = numbers.subject;
    this.predicateNumber = numbers.predicate;
    this.fact = fact;
    this.predicate = predicate;
    this.cues = cuesOf(predicate);
    this.typical = isTypical(fact);
    this.valueKey = Math.log2(kindBit(fact.value.type)) * 2 + +this.typical;
    this.variant = fact.qualifiers.variant !== undefined;
    this.naming = NAMING.flatMap((name) => {
      const id = fact.qualifiers[name];
      return id === undefined ? [] : [{ name, id }];
    });
    this.conditions = conditionsOf(fact, this.naming.length > 0);
    const { value } = fact;
    this.severalUnits = 'unit' in value && (value.unit === 'g/km' || value.unit === 't');
    this.period = value.type === 'date' ? parsePeriod(value.date) : null;
    this.textual = isTextual(fact.value.type);
    this.#compile = compile;
  }

  /** Takes its row of the outline. */
  outlineBy(outline: Outline): void {
    const row = this.number;
    const width = outline.conceptBits.length / outline.facts.length;
    this.kinds = outline.kinds[row] ?? ALL_KINDS;
    this.sideKinds = outline.sideKinds[row] ?? ALL_KINDS;
    this.sideLow = outline.sideSizes[row * 2] ?? -1;
    this.sideHigh = outline.sideSizes[row * 2 + 1] ?? -1;
    this.dateFrom = outline.dateReach[row * 2] ?? NO_DATES.from;
    this.dateTo = outline.dateReach[row * 2 + 1] ?? NO_DATES.to;
    this.namesLow = outline.nameBits[row * NAME_WORDS] ?? -1;
    this.namesHigh = outline.nameBits[row * NAME_WORDS + 1] ?? -1;
    this.stems = outline.stemBits.subarray(row * STEM_WORDS, (row + 1) * STEM_WORDS);
    this.conceptBits = outline.conceptBits.subarray(row * width, (row + 1) * width);
    this.conceptCount = countBits(this.conceptBits);
  }

  /** A new frame each time, for those who read it once. */
  compile(): FactFrame {
    return this.#compile(this.fact, this.predicate);
  }

  get frame(): FactFrame {
    this.#frame ??= this.compile();
    return this.#frame;
  }
}
