import { comesAfterThan } from '../change-base.ts';
import type { SentenceInContext } from '../context.ts';
import { type FactColumns, hasMark, STATISTIC } from '../fact-columns.ts';
import {
  CYCLE,
  conditionsSaid,
  DRIVE,
  ELAPSED,
  ENTITY,
  NAMING,
  PERIOD,
  REGION,
  STAGE,
} from './conditions.ts';
import type { Gains } from './gains.ts';

/** Sets of kinds of conditions, see conditions.ts. */
const KINDS = 128;
/** A fact has none of the naming conditions or each of them. */
const NAMES = NAMING.length + 1;

/** What the conditions of a fact add at most beside what one sentence says of them. */
export class SaidConditions {
  readonly #columns: FactColumns;
  readonly #gains: Gains;
  #sentence: SentenceInContext | null = null;
  /** Conditions that the sentence speaks of. */
  #says = 0;
  /** Which sentence speaks of a name, and of a region. */
  #turn = 0;
  readonly #named: Int32Array;
  readonly #regions: Int32Array;
  /** What kinds of conditions add at most, by their bits and the number of names. */
  readonly caps: Float64Array;

  constructor(columns: FactColumns, gains: Gains) {
    this.#columns = columns;
    this.#gains = gains;
    this.#named = new Int32Array(columns.conditionNames.count);
    this.#regions = new Int32Array(columns.conditionNames.count);
    const { either, anotherPeriod, anotherPeriodStatistic } = gains;
    const bits = [REGION, CYCLE, DRIVE, STAGE, ELAPSED, PERIOD];
    const most = [
      either.region,
      either.cycle,
      either.drive,
      either.stage,
      either.elapsed,
      Math.max(0, either.period, anotherPeriod, anotherPeriodStatistic),
    ];
    const dearest = Math.max(0, ...NAMING.map((kind) => either[kind]));
    this.caps = new Float64Array(KINDS * NAMES);
    // Plainly, as this is part of each start: with a list made for each place it took a millisecond.
    for (let at = 0; at < this.caps.length; at++) {
      let sum = (at % NAMES) * dearest;
      for (let kind = 0; kind < bits.length; kind++)
        if ((Math.floor(at / NAMES) & (bits[kind] ?? 0)) !== 0) sum += most[kind] ?? 0;
      this.caps[at] = sum;
    }
  }

  over(sentence: SentenceInContext): void {
    this.#sentence = sentence;
    this.#says = conditionsSaid(sentence);
    this.#turn += 1;
    for (const id of sentence.named) this.#mark(this.#named, id);
    for (const id of sentence.described) this.#mark(this.#named, id);
    for (const { id } of sentence.regions) this.#mark(this.#regions, id);
    if (sentence.reading.concepts.has('foreign')) this.#mark(this.#regions, 'outside-china');
  }

  #mark(turns: Int32Array, id: string): void {
    const number = this.#columns.conditionNames.find(id);
    if (number !== undefined) turns[number] = this.#turn;
  }

  /** The place in `caps` of the most, by what kinds of conditions both sides speak of. */
  place(row: number): number {
    const both = (this.#columns.conditions[row] ?? 0) & this.#says;
    if ((both & ENTITY) === 0) return both * NAMES;
    const { namingFrom } = this.#columns;
    return both * NAMES + (namingFrom[row + 1] ?? 0) - (namingFrom[row] ?? 0);
  }

  gain(row: number): number {
    // Only what both sides speak of can fit or conflict.
    const both = (this.#columns.conditions[row] ?? 0) & this.#says;
    return both === 0 ? 0 : this.#gain(row, both);
  }

  #gain(row: number, both: number): number {
    const { fits, conflicts, either, conditions } = this.#gains;
    let sum = 0;
    if ((both & REGION) !== 0) sum += this.#saysRegion(row) ? fits.region : conflicts.region;
    if ((both & CYCLE) !== 0) sum += either.cycle;
    if ((both & DRIVE) !== 0) sum += either.drive;
    if ((both & STAGE) !== 0) sum += either.stage;
    if ((both & ELAPSED) !== 0) sum += either.elapsed;
    if ((both & ENTITY) !== 0) sum += this.#namesGain(row);
    if ((both & PERIOD) !== 0) sum += this.#periodGain(row);
    return Math.min(sum, conditions);
  }

  #saysRegion(row: number): boolean {
    return this.#regions[this.#columns.region[row] ?? -1] === this.#turn;
  }

  #namesGain(row: number): number {
    const { fits, conflicts, either } = this.#gains;
    const { namingFrom, namingKind, namingName } = this.#columns;
    let sum = 0;
    for (let at = namingFrom[row] ?? 0; at < (namingFrom[row + 1] ?? 0); at++) {
      const kind = NAMING[namingKind[at] ?? 0] ?? 'track';
      // A plant that is named is its place.
      if (kind === 'place') sum += either.place;
      else sum += this.#named[namingName[at] ?? 0] === this.#turn ? fits[kind] : conflicts[kind];
    }
    return sum;
  }

  #periodGain(row: number): number {
    const { either, anotherPeriod, anotherPeriodStatistic } = this.#gains;
    const { dateReach } = this.#columns;
    const from = dateReach[row * 2] ?? 0;
    const to = dateReach[row * 2 + 1] ?? 0;
    if (from > to) return 0;
    let dated = false;
    const { dates = [], tokens = [] } = this.#sentence?.reading ?? {};
    for (const { period, first, fromHeading } of dates) {
      if (period === null) continue;
      if (period.from <= to && from <= period.to) return either.period;
      if (!fromHeading && !comesAfterThan(first, tokens)) dated = true;
    }
    if (!dated) return 0;
    return hasMark(this.#columns, row, STATISTIC) ? anotherPeriodStatistic : anotherPeriod;
  }
}
