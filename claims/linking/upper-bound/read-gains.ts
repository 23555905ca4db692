import type { FactValue } from '../../../facts/types.ts';
import type { Predicate } from '../../predicates/predicate.ts';
import type { LooseWords } from '../features/loose-words.ts';
import { subjectFeatures } from '../features/subject-features.ts';
import { valueFeatures } from '../features/value-features.ts';
import { QUALIFIERS, type QualifierFit } from '../qualifier-fit.ts';
import type { SubjectFit } from '../subject-fit.ts';
import { SUBJECT_STATES, stateCode } from '../subject-state.ts';
import { kindAt } from '../value-kinds.ts';
import { agrees, type ValueFit } from '../value-state.ts';
import type { Gains } from './gains.ts';

const VALUE_STATES: readonly ValueFit['state'][] = ['none', 'differs', 'noted', 'side', 'rounded', 'equal'];
/** Below three digits, below five, more. */
const DIGITS = 3;
/** Ways in which a value can fit, but for how far it lies. */
const SHAPES = VALUE_STATES.length * DIGITS * 8;
/** More than there are keys of values, see fact-columns.ts. */
const KEYS = 64;
const RECENCIES = 5;

/** What a slot adds once it has been read: the same sums as of its features, looked up instead of made anew. */
export class ReadGains {
  readonly #gains: Gains;
  /** NaN where it has not been met. */
  readonly #values = new Float64Array(KEYS * 2 * SHAPES).fill(Number.NaN);
  readonly #subjects = new Float64Array(SUBJECT_STATES.length * RECENCIES * 16).fill(Number.NaN);
  readonly #fits: Float64Array;
  readonly #conflicts: Float64Array;
  readonly #statistic: number;
  readonly #many: number;
  readonly #agreeing: number;
  readonly #nouns: number;
  readonly #nounsBesideNoValue: number;
  readonly #words: number;

  constructor(gains: Gains) {
    const weight = (name: string): number => gains.weights[name] ?? 0;
    this.#gains = gains;
    this.#fits = Float64Array.from(QUALIFIERS, weight);
    this.#conflicts = Float64Array.from(QUALIFIERS, (name) => weight(`${name}Conflict`));
    this.#statistic = weight('periodConflictStatistic');
    this.#many = weight('conflictsMany');
    this.#agreeing = weight('agreeing');
    // What speaks for a fact has been counted already, since it may count for any.
    this.#nouns = Math.min(0, weight('looseNouns'));
    this.#nounsBesideNoValue = Math.min(0, weight('looseNoValue'));
    this.#words = Math.min(0, weight('looseWords'));
  }

  value(key: number, strong: boolean, value: ValueFit): number {
    const { state, digits, distance, sideAgrees, sideDiffers, sideReversed } = value;
    const counted = digits >= 5 ? 2 : digits >= 3 ? 1 : 0;
    const beside = (+sideAgrees * 2 + +sideDiffers) * 2 + +sideReversed;
    const shape = (VALUE_STATES.indexOf(state) * DIGITS + counted) * 8 + beside;
    const at = (key * 2 + +strong) * SHAPES + shape;
    let own = this.#values[at] ?? Number.NaN;
    if (Number.isNaN(own)) {
      const type = kindAt(key >> 1) as FactValue['type'];
      own = this.#gains.sum(valueFeatures(type, (key & 1) === 1, { ...value, distance: 0 }, strong));
      this.#values[at] = own;
    }
    return state === 'differs' ? own + this.#gains.far(distance) : own;
  }

  subject(subject: SubjectFit, predicate: Predicate, narrow: boolean): number {
    const { state, recency, rival, leads } = subject;
    const holder = predicate.holder ?? false;
    const marks = ((+rival * 2 + +leads) * 2 + +holder) * 2 + +narrow;
    const at = (stateCode(state) * RECENCIES + Math.min(RECENCIES - 1, recency)) * 16 + marks;
    const known = this.#subjects[at] ?? Number.NaN;
    if (!Number.isNaN(known)) return known;
    const own = this.#gains.sum(subjectFeatures(subject, predicate, narrow));
    this.#subjects[at] = own;
    return own;
  }

  conditions(qualifiers: QualifierFit, predicate: Predicate): number {
    let sum = 0;
    let fitting = 0;
    let conflicting = 0;
    for (let at = 0; at < QUALIFIERS.length; at++) {
      const fit = qualifiers[QUALIFIERS[at] ?? 'region'];
      if (fit === 'fits') {
        sum += this.#fits[at] ?? 0;
        fitting += 1;
      } else if (fit === 'conflicts') {
        sum += this.#conflicts[at] ?? 0;
        conflicting += 1;
      }
    }
    if (qualifiers.period === 'conflicts' && predicate.time === 'statistic') sum += this.#statistic;
    return sum + this.#many * Math.max(0, conflicting - 1) + this.#agreeing * Math.min(3, fitting);
  }

  /** What loose words take away. */
  loose({ nouns, words }: LooseWords, value: ValueFit): number {
    const each = agrees(value) ? this.#nouns : this.#nouns + this.#nounsBesideNoValue;
    return each * Math.min(4, nouns) + this.#words * Math.min(4, words);
  }
}
