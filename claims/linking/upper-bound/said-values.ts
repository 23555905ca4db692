import type { FactValue } from '../../../facts/types.ts';
import { compareNumbers } from '../../comparing/compare-numbers.ts';
import { type SentenceInContext, speaksOf } from '../context.ts';
import { NEXT_DAYS } from '../date-fit.ts';
import { ALONE, type FactColumns, SEVERAL_UNITS, TYPICAL } from '../fact-columns.ts';
import type { FactIndex } from '../fact-index.ts';
import { magnitudesNear, NO_MAGNITUDES } from '../magnitudes.ts';
import { addName, NAME_WORDS } from '../name-bits.ts';
import { numberDistance } from '../value-fit.ts';
import { kindBit } from '../value-kinds.ts';
import { DISTANCE_IN_KIND } from '../value-state.ts';
import { CLEAR, type Gains } from './gains.ts';

const DATE = kindBit('date');
const NAME = kindBit('entity');
/** More than there are keys of values, see fact-columns.ts. */
const KEYS = 64;

/** How the values of a sentence can stand to those of a fact, as bits, from their kinds and sizes alone. */
const COMPARABLE = 1;
/** Of the kind of the main value. */
const SAME_KIND = 2;
/** Of its size, so that they may agree. */
const SAME_SIZE = 4;
/** Of the size of a value beside the main one. */
const BESIDE = 8;
const OUTLOOKS = 16;

/** What the values of one sentence add at most for a fact, as far as they tell without its record. */
export class SaidValues {
  readonly #index: FactIndex;
  readonly #columns: FactColumns;
  readonly #gains: Gains;
  #sentence: SentenceInContext | null = null;
  #kinds = 0;
  #near = NO_MAGNITUDES;
  readonly #names = new Int32Array(NAME_WORDS);
  /** Set by `#compare`. */
  #mayAgree = true;
  #distance = 0;
  /** Kinds of the value and of those beside it. */
  readonly #anyKinds: Int32Array;
  /** The most by the key of the value, whether a strong cue is said, and the bits above; NaN where it has not been asked for. */
  readonly caps: Float64Array;

  constructor(index: FactIndex, gains: Gains) {
    const { kinds, sideKinds } = index.columns.outline;
    this.#index = index;
    this.#columns = index.columns;
    this.#gains = gains;
    this.#anyKinds = kinds.map((bits, row) => bits | (sideKinds[row] ?? 0));
    this.caps = new Float64Array(KEYS * 2 * OUTLOOKS).fill(Number.NaN);
  }

  #most(key: number, strong: boolean, outlook: number): number {
    const gains = this.#gains;
    const values = gains.values(key, strong);
    if ((outlook & COMPARABLE) === 0) return values.none;
    const beside = (outlook & BESIDE) !== 0;
    let most = beside ? values.beside : values.departing;
    if ((outlook & SAME_KIND) !== 0) {
      const differing = beside ? values.differingBeside : values.differing;
      most = Math.max(most, differing + gains.departing(true, (key & 1) === 1, strong, CLEAR) + gains.far(0));
      if ((outlook & SAME_SIZE) !== 0)
        most = Math.max(most, beside ? values.agreeingBeside : values.agreeing);
    }
    return most + gains.noun;
  }

  over(sentence: SentenceInContext): void {
    const { reading, named, described } = sentence;
    this.#sentence = sentence;
    let kinds = reading.dates.length > 0 ? DATE : 0;
    this.#names.fill(0);
    if (named.size > 0 || described.size > 0) {
      kinds |= NAME;
      for (const id of named) addName(this.#names, id);
      for (const id of described) addName(this.#names, id);
    }
    for (const value of reading.values) kinds |= kindBit(value.type);
    this.#kinds = kinds;
    this.#near = magnitudesNear(reading.values);
  }

  /** Whether the fact's value, or one beside it, is of a kind that the sentence has. */
  comparable(row: number): boolean {
    return ((this.#anyKinds[row] ?? 0) & this.#kinds) !== 0;
  }

  /** The place in `caps` of the most by kind and size of the values alone; where none is comparable, of what that adds. */
  place(row: number, strong: boolean): number {
    const key = this.#columns.valueKey[row] ?? 0;
    const outlook = this.#outlook(row);
    const at = (key * 2 + +strong) * OUTLOOKS + outlook;
    if (Number.isNaN(this.caps[at])) this.caps[at] = this.#most(key, strong, outlook);
    return at;
  }

  #outlook(row: number): number {
    if (!this.comparable(row)) return 0;
    const { kinds, sizes, sideSizes } = this.#columns.outline;
    const { low, high } = this.#near;
    let bits = COMPARABLE;
    const alike = (kinds[row] ?? 0) & this.#kinds;
    if (alike !== 0) bits |= SAME_KIND;
    const sizeLow = sizes[row * 2] ?? 0;
    const sizeHigh = sizes[row * 2 + 1] ?? 0;
    if (alike === DATE) bits |= SAME_SIZE;
    else if (alike === NAME) {
      if (((sizeLow & (this.#names[0] ?? 0)) | (sizeHigh & (this.#names[1] ?? 0))) !== 0) bits |= SAME_SIZE;
    } else if (((sizeLow & low) | (sizeHigh & high)) !== 0) bits |= SAME_SIZE;
    if ((((sideSizes[row * 2] ?? 0) & low) | ((sideSizes[row * 2 + 1] ?? 0) & high)) !== 0) bits |= BESIDE;
    return bits;
  }

  /** What a comparable value adds; `strong` where the sentence says a strong cue, `said` is the state of the subject. */
  gain(row: number, strong: boolean, said: number): number {
    const columns = this.#columns;
    const gains = this.#gains;
    const values = gains.values(columns.valueKey[row] ?? 0, strong);
    const outlook = this.#outlook(row);
    const beside = (outlook & BESIDE) !== 0;
    let most = beside ? values.beside : values.departing;
    if ((outlook & SAME_KIND) !== 0) {
      this.#compare(row, (outlook & SAME_SIZE) !== 0);
      const agreeing = beside ? values.agreeingBeside : values.agreeing;
      if (this.#mayAgree && agreeing > most) most = agreeing;
      const differing =
        (beside ? values.differingBeside : values.differing) +
        gains.departing(columns.has(row, ALONE), columns.has(row, TYPICAL), strong, said) +
        gains.far(this.#distance);
      if (differing > most) most = differing;
    }
    return most + gains.noun;
  }

  /** Whether a value of the sentence may agree with the main value, and how far those that differ are from it at least. */
  #compare(row: number, sameSize: boolean): void {
    this.#mayAgree = true;
    if (!this.#index.isAtHand(row)) {
      this.#distance = 0;
      return;
    }
    const { value } = this.#index.fact(row);
    this.#distance = DISTANCE_IN_KIND;
    if (value.type === 'entity') this.#mayAgree = value.entities.some((id) => this.#speaksOf(id));
    else if (value.type === 'date') this.#mayAgree = this.#meetsDate(row);
    else if (!('number' in value) || this.#columns.has(row, SEVERAL_UNITS)) this.#distance = 0;
    else this.#compareNumber(value, sameSize);
  }

  #compareNumber(value: Extract<FactValue, { number: number }>, sameSize: boolean): void {
    this.#mayAgree = false;
    this.#distance = Number.POSITIVE_INFINITY;
    for (const said of this.#sentence?.reading.values ?? []) {
      if (said.type !== value.type) continue;
      if (sameSize && compareNumbers(said, value) !== 'differs') this.#mayAgree = true;
      else this.#distance = Math.min(this.#distance, numberDistance(said, value));
    }
  }

  #meetsDate(row: number): boolean {
    const { valueDates } = this.#columns.outline;
    const from = valueDates[row * 2] ?? 0;
    const to = valueDates[row * 2 + 1] ?? 0;
    for (const { period } of this.#sentence?.reading.dates ?? [])
      if (period !== null && period.from <= to + NEXT_DAYS && from <= period.to) return true;
    return false;
  }

  #speaksOf(id: string): boolean {
    return this.#sentence !== null && speaksOf(this.#sentence, id);
  }
}
