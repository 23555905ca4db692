import type { Fact } from '../../facts/types.ts';
import type { Predicate } from '../predicates/predicate.ts';
import { countBits } from './bits.ts';
import { isTextual, isTypical } from './features/value-features.ts';
import type { Outline } from './outline.ts';
import { topicOf } from './topic-of.ts';
import { conditionsOf, NAMING } from './upper-bound/conditions.ts';
import { kindPlace } from './value-kinds.ts';

/** A fact that the index knows, with its predicate. */
export interface KnownFact {
  readonly fact: Fact;
  readonly predicate: Predicate;
}

/** Marks of a fact, as bits. */
export const TYPICAL = 1;
export const TEXTUAL = 2;
export const HOLDER = 4;
export const STATISTIC = 8;
/** The record has a variant. */
export const VARIANT = 16;
/** The number may stand in the text in another unit, or one of another kind. */
export const SEVERAL_UNITS = 32;
/** No other fact has its subject and predicate: a figure can only be meant for it. */
export const ALONE = 64;
/** Few facts share its subject: naming it says what is meant. */
export const NARROW = 128;

/** Subjects with no more facts than this are narrow. */
const FEW = 2;

/** Names by number; the same name has the same number. */
export class Numbers {
  readonly #numbers = new Map<string, number>();

  get count(): number {
    return this.#numbers.size;
  }

  /** The number of a name, a new one for a name not met before. */
  of(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  find(name: string): number | undefined {
    return this.#numbers.get(name);
  }
}

/**
 * What is asked of every candidate before its record is read, in columns of numbers: a row for each fact, in the order
 * of the packs. Facts lie close together so, and most are dropped without touching anything else of them.
 */
export class FactColumns {
  readonly outline: Outline;
  readonly subjects = new Numbers();
  readonly predicates = new Numbers();
  /** Entities that are conditions of facts. */
  readonly conditionNames = new Numbers();
  readonly subject: Int32Array;
  readonly predicate: Int32Array;
  /** Subject and predicate together. */
  readonly topic: Int32Array;
  readonly marks: Uint8Array;
  /** Kind of the value and whether it is typical. */
  readonly valueKey: Uint8Array;
  /** Which conditions the fact has, as bits of upper-bound/conditions.ts. */
  readonly conditions: Uint8Array;
  /** The name of its region; -1 without one. */
  readonly region: Int32Array;
  /** Where its other names begin in the two lists below; they end where those of the next row begin. */
  readonly namingFrom: Int32Array;
  readonly namingKind: readonly number[];
  readonly namingName: readonly number[];
  readonly conceptCount: Uint16Array;
  /** 32-bit words of concepts for each row. */
  readonly conceptWords: number;

  constructor(facts: readonly KnownFact[], outline: Outline) {
    const size = facts.length;
    this.outline = outline;
    this.subject = new Int32Array(size);
    this.predicate = new Int32Array(size);
    this.topic = new Int32Array(size);
    this.marks = new Uint8Array(size);
    this.valueKey = new Uint8Array(size);
    this.conditions = new Uint8Array(size);
    this.region = new Int32Array(size);
    this.namingFrom = new Int32Array(size + 1);
    this.conceptCount = new Uint16Array(size);
    this.conceptWords = size === 0 ? 0 : outline.conceptBits.length / size;
    const kinds: number[] = [];
    const names: number[] = [];
    const topics = new Numbers();
    facts.forEach(({ fact, predicate }, row) => {
      const { qualifiers, value } = fact;
      this.subject[row] = this.subjects.of(fact.subject);
      this.predicate[row] = this.predicates.of(predicate.name);
      this.topic[row] = topics.of(topicOf(fact));
      this.region[row] = qualifiers.region === undefined ? -1 : this.conditionNames.of(qualifiers.region);
      NAMING.forEach((kind, number) => {
        const id = qualifiers[kind];
        if (id === undefined) return;
        kinds.push(number);
        names.push(this.conditionNames.of(id));
      });
      this.namingFrom[row + 1] = names.length;
      this.conditions[row] = conditionsOf(fact, names.length > (this.namingFrom[row] ?? 0));
      const typical = isTypical(fact);
      this.valueKey[row] = kindPlace(value.type) * 2 + +typical;
      let marks = typical ? TYPICAL : 0;
      if (isTextual(value.type)) marks |= TEXTUAL;
      if (predicate.holder === true) marks |= HOLDER;
      if (predicate.time === 'statistic') marks |= STATISTIC;
      if (qualifiers.variant !== undefined) marks |= VARIANT;
      const severalUnits = 'unit' in value && (value.unit === 'g/km' || value.unit === 't');
      if (severalUnits || predicate.rest !== undefined) marks |= SEVERAL_UNITS;
      this.marks[row] = marks;
      const words = this.conceptWords;
      this.conceptCount[row] = countBits(outline.conceptBits.subarray(row * words, (row + 1) * words));
    });
    this.namingKind = kinds;
    this.namingName = names;
    this.#markRare(this.topic, topics.count, 1, ALONE);
    this.#markRare(this.subject, this.subjects.count, FEW, NARROW);
  }

  /** Marks the rows whose number no more than `few` rows have. */
  #markRare(numbers: Int32Array, count: number, few: number, mark: number): void {
    const counts = new Int32Array(count);
    for (const number of numbers) counts[number] = (counts[number] ?? 0) + 1;
    for (let row = 0; row < numbers.length; row++)
      if ((counts[numbers[row] ?? 0] ?? 0) <= few) this.marks[row] = (this.marks[row] ?? 0) | mark;
  }

  has(row: number, mark: number): boolean {
    return ((this.marks[row] ?? 0) & mark) !== 0;
  }
}
