import type { FactValue } from '../../../facts/types.ts';
import { compareNumbers } from '../../comparing/compare-numbers.ts';
import { numberDistance } from '../../comparing/number-distance.ts';
import { type SentenceInContext, speaksOf } from '../context.ts';
import { NEXT_DAYS } from '../date-fit.ts';
import { ALONE, type FactColumns, hasMark, SEVERAL_UNITS, TYPICAL } from '../fact-columns.ts';
import type { FactIndex } from '../fact-index.ts';
import { magnitudesNear, NO_MAGNITUDES } from '../magnitudes.ts';
import { addName, NAME_WORDS } from '../name-bits.ts';
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
/** The record gives a date beside its figure, and the sentence a date. */
const DATED = 16;
const OUTLOOKS = 32;

/** What the values of one sentence add at most for a fact, as far as they tell without its record. */
export class SaidValues {
  readonly #index: FactIndex;
  readonly #columns: FactColumns;
  readonly #gains: Gains;
  #sentence: SentenceInContext | null = null;
  #kinds = 0;
  #near = NO_MAGNITUDES;
  readonly #names = new Int32Array(NAME_WORDS);
  /** Kinds of the value and of those beside it. */
  readonly #anyKinds: Int32Array;
  /** The most by the key of the value, whether a strong cue is said, and the bits above; NaN where it has not been asked for. */
  readonly caps: Float64Array;

  constructor(index: FactIndex, gains: Gains) {
    const { kinds, sideKinds } = index.columns;
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
    if ((outlook & DATED) !== 0) most = Math.max(most, values.dated);
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
    const { kinds, sizes, sideSizes, sideKinds } = this.#columns;
    const { low, high } = this.#near;
    let bits = COMPARABLE;
    if (((sideKinds[row] ?? 0) & this.#kinds & DATE) !== 0) bits |= DATED;
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

  /**
   * Whether a comparable value may add `needed`, looked at no closer than it takes to tell; `strong` where the sentence
   * says a strong cue, `said` is the state of the subject.
   */
  mayAdd(needed: number, row: number, strong: boolean, said: number): boolean {
    const columns = this.#columns;
    const gains = this.#gains;
    const values = gains.values(columns.valueKey[row] ?? 0, strong);
    const outlook = this.#outlook(row);
    const beside = (outlook & BESIDE) !== 0;
    const wanted = needed - gains.noun;
    if ((beside ? values.beside : values.departing) >= wanted) return true;
    if ((outlook & DATED) !== 0 && values.dated >= wanted) return true;
    if ((outlook & SAME_KIND) === 0) return false;
    const departing =
      (beside ? values.differingBeside : values.differing) +
      gains.departing(hasMark(columns, row, ALONE), hasMark(columns, row, TYPICAL), strong, said);
    const differing = departing + gains.far(0) >= wanted;
    const agreeing = (beside ? values.agreeingBeside : values.agreeing) >= wanted;
    if (!differing && !agreeing) return false;
    if (!this.#index.isAtHand(row)) return true;
    const { value } = this.#index.fact(row);
    if (value.type === 'entity')
      return this.#differsInKind(departing, wanted) || (agreeing && this.#speaksOfOne(value.entities));
    if (value.type === 'date')
      return this.#differsInKind(departing, wanted) || (agreeing && this.#meetsDate(row));
    if (!('number' in value) || hasMark(columns, row, SEVERAL_UNITS)) return true;
    return this.#mayAddNumber(value, agreeing && (outlook & SAME_SIZE) !== 0, differing, departing, wanted);
  }

  #differsInKind(departing: number, wanted: number): boolean {
    return departing + this.#gains.far(DISTANCE_IN_KIND) >= wanted;
  }

  #mayAddNumber(
    value: Extract<FactValue, { number: number }>,
    agreeing: boolean,
    differing: boolean,
    departing: number,
    wanted: number,
  ): boolean {
    for (const said of this.#sentence?.reading.values ?? []) {
      if (said.type !== value.type) continue;
      if (agreeing && compareNumbers(said, value) !== 'differs') return true;
      if (differing && departing + this.#gains.far(numberDistance(said, value)) >= wanted) return true;
    }
    return false;
  }

  #meetsDate(row: number): boolean {
    const { valueDates } = this.#columns;
    const from = valueDates[row * 2] ?? 0;
    const to = valueDates[row * 2 + 1] ?? 0;
    for (const { period } of this.#sentence?.reading.dates ?? [])
      if (period !== null && period.from <= to + NEXT_DAYS && from <= period.to) return true;
    return false;
  }

  #speaksOfOne(ids: readonly string[]): boolean {
    const sentence = this.#sentence;
    return sentence !== null && ids.some((id) => speaksOf(sentence, id));
  }
}
