import type { FactValue } from '../../../facts/types.ts';
import { compareNumbers } from '../../comparing/compare-numbers.ts';
import { type SentenceInContext, speaksOf } from '../context.ts';
import { NEXT_DAYS } from '../date-fit.ts';
import { ALONE, type FactColumns, SEVERAL_UNITS, TYPICAL } from '../fact-columns.ts';
import type { FactIndex } from '../fact-index.ts';
import { magnitudesNear, NO_MAGNITUDES } from '../magnitudes.ts';
import { numberDistance } from '../value-fit.ts';
import { kindBit } from '../value-kinds.ts';
import { DISTANCE_IN_KIND } from '../value-state.ts';
import type { Gains } from './gains.ts';

const DATE = kindBit('date');
const NAME = kindBit('entity');

/** What the values of one sentence add at most for a fact, as far as they tell without its record. */
export class SaidValues {
  readonly #index: FactIndex;
  readonly #columns: FactColumns;
  readonly #gains: Gains;
  #sentence: SentenceInContext | null = null;
  #kinds = 0;
  #near = NO_MAGNITUDES;
  /** Set by `#compare`. */
  #mayAgree = true;
  #distance = 0;

  constructor(index: FactIndex, gains: Gains) {
    this.#index = index;
    this.#columns = index.columns;
    this.#gains = gains;
  }

  over(sentence: SentenceInContext): void {
    const { reading, named, described } = sentence;
    this.#sentence = sentence;
    let kinds = reading.dates.length > 0 ? DATE : 0;
    if (named.size > 0 || described.size > 0) kinds |= NAME;
    for (const value of reading.values) kinds |= kindBit(value.type);
    this.#kinds = kinds;
    this.#near = magnitudesNear(reading.values);
  }

  /** Whether the fact's value, or one beside it, is of a kind that the sentence has. */
  comparable(row: number): boolean {
    const { kinds, sideKinds } = this.#columns.outline;
    return (((kinds[row] ?? 0) | (sideKinds[row] ?? 0)) & this.#kinds) !== 0;
  }

  /** The most, whatever a comparable value is; where there is none, what that adds. */
  cap(row: number, strong: boolean, comparable: boolean): number {
    const values = this.#gains.values(this.#columns.valueKey[row] ?? 0, strong);
    return comparable ? values.any : values.none;
  }

  /** What a comparable value adds; `strong` where the sentence says a strong cue, `said` is the state of the subject. */
  gain(row: number, strong: boolean, said: number): number {
    const columns = this.#columns;
    const gains = this.#gains;
    const { kinds, sideSizes } = columns.outline;
    const values = gains.values(columns.valueKey[row] ?? 0, strong);
    const beside =
      ((sideSizes[row * 2] ?? 0) & this.#near.low) !== 0 ||
      ((sideSizes[row * 2 + 1] ?? 0) & this.#near.high) !== 0;
    let most = beside ? values.beside : values.departing;
    if (((kinds[row] ?? 0) & this.#kinds) !== 0) {
      this.#compare(row);
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
  #compare(row: number): void {
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
    else this.#compareNumber(value);
  }

  #compareNumber(value: Extract<FactValue, { number: number }>): void {
    this.#mayAgree = false;
    this.#distance = Number.POSITIVE_INFINITY;
    for (const said of this.#sentence?.reading.values ?? []) {
      if (said.type !== value.type) continue;
      if (compareNumbers(said, value) !== 'differs') this.#mayAgree = true;
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
