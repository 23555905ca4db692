import type { FactValue } from '../../facts/types.ts';
import { concepts } from '../lexicon/concepts.ts';
import { storeGroups } from '../stored/groups.ts';
import { storeNames } from '../stored/names.ts';
import { ones } from './bits.ts';
import { mayAgreeBeside } from './date-fit.ts';
import { dateReachOf } from './date-reach.ts';
import {
  ALONE,
  HOLDER,
  NARROW,
  SEVERAL_UNITS,
  STATISTIC,
  TEXTUAL,
  TYPICAL,
  VARIANT,
} from './fact-columns.ts';
import type { FactFrame } from './fact-frame.ts';
import { isTextual, isTypical } from './features/value-features.ts';
import type { KnownFact } from './known-facts.ts';
import { magnitudesOf } from './magnitudes.ts';
import { NAME_WORDS, nameBits } from './name-bits.ts';
import type { StoredColumns } from './outline.ts';
import { STEM_WORDS, stemBits } from './stem-bits.ts';
import { topicOf } from './topic-of.ts';
import { conditionsOf, NAMING } from './upper-bound/conditions.ts';
import { openDates } from './value-dates.ts';
import { kindBit, kindPlace } from './value-kinds.ts';

/** Subjects with no more facts than this are narrow. */
const FEW = 2;

/** Names by number in the order in which they come; the same name has the same number. */
class Numbering {
  readonly #numbers = new Map<string, number>();

  of(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  get names(): string[] {
    return [...this.#numbers.keys()];
  }
}

/** The columns of facts whose frames come one after the other. */
export class ColumnsBuilder {
  readonly #subjects = new Numbering();
  readonly #predicates = new Numbering();
  readonly #topics = new Numbering();
  readonly #conditionNames = new Numbering();
  readonly #namingKind: number[] = [];
  readonly #namingName: number[] = [];
  readonly #rows: Omit<
    StoredColumns,
    'subjects' | 'predicates' | 'conditionNames' | 'namingKind' | 'namingName' | 'subjectRows'
  >;

  constructor(size: number) {
    const words = concepts.bitsOf([]).length;
    this.#rows = {
      subject: new Int32Array(size),
      predicate: new Int32Array(size),
      topic: new Int32Array(size),
      marks: new Uint8Array(size),
      valueKey: new Uint8Array(size),
      conditions: new Uint8Array(size),
      region: new Int32Array(size),
      namingFrom: new Int32Array(size + 1),
      conceptCount: new Uint16Array(size),
      kinds: new Int32Array(size),
      sideKinds: new Int32Array(size),
      sizes: new Int32Array(size * 2),
      sideSizes: new Int32Array(size * 2),
      dateReach: new Int32Array(size * 2),
      valueDates: new Int32Array(size * 2),
      nameBits: new Int32Array(size * NAME_WORDS),
      conceptBits: new Uint32Array(size * words),
      stemBits: new Int32Array(size * STEM_WORDS),
    };
  }

  /** Rows come in order. */
  add(row: number, known: KnownFact, frame: FactFrame): void {
    this.#addRecord(row, known);
    const rows = this.#rows;
    rows.kinds[row] = mainKinds(frame);
    const sides = [...frame.sideValues, ...frame.notedValues];
    rows.sideKinds[row] = sides.reduce(
      (bits, side) => bits | kindBit(side.type),
      mayAgreeBeside(frame) ? kindBit('date') : 0,
    );
    const sizes = magnitudesOf(sides);
    rows.sideSizes.set([sizes.low, sizes.high], row * 2);
    const reach = dateReachOf(frame);
    rows.dateReach.set([reach.from, reach.to], row * 2);
    const { period } = frame;
    if (frame.fact.value.type === 'date' && period !== null) {
      const dates = [period, ...openDates(frame.fact)];
      const [from, to] = [
        Math.min(...dates.map((date) => date.from)),
        Math.max(...dates.map((date) => date.to)),
      ];
      rows.valueDates.set([from, to], row * 2);
    }
    rows.nameBits.set(nameBits(frame.namedBeside), row * NAME_WORDS);
    const bits = concepts.bitsOf(frame.concepts);
    rows.conceptBits.set(bits, row * bits.length);
    rows.conceptCount[row] = bits.reduce((sum, word) => sum + ones(word), 0);
    rows.stemBits.set(stemBits(frame.stems), row * STEM_WORDS);
  }

  #addRecord(row: number, { fact, predicate }: KnownFact): void {
    const { qualifiers, value } = fact;
    const rows = this.#rows;
    rows.subject[row] = this.#subjects.of(fact.subject);
    rows.predicate[row] = this.#predicates.of(predicate.name);
    rows.topic[row] = this.#topics.of(topicOf(fact));
    rows.region[row] = qualifiers.region === undefined ? -1 : this.#conditionNames.of(qualifiers.region);
    NAMING.forEach((kind, number) => {
      const id = qualifiers[kind];
      if (id === undefined) return;
      this.#namingKind.push(number);
      this.#namingName.push(this.#conditionNames.of(id));
    });
    rows.namingFrom[row + 1] = this.#namingName.length;
    rows.conditions[row] = conditionsOf(fact, this.#namingName.length > (rows.namingFrom[row] ?? 0));
    const typical = isTypical(fact);
    rows.valueKey[row] = kindPlace(value.type) * 2 + +typical;
    let marks = typical ? TYPICAL : 0;
    if (isTextual(value.type)) marks |= TEXTUAL;
    if (predicate.holder === true) marks |= HOLDER;
    if (predicate.time === 'statistic') marks |= STATISTIC;
    if (qualifiers.variant !== undefined) marks |= VARIANT;
    const several =
      predicate.rest !== undefined ||
      // "noch ein Zehntel der Emissionen" is 90 per cent less.
      predicate.less === true ||
      value.type === 'money' ||
      ('unit' in value && (value.unit === 'g/km' || value.unit === 't'));
    if (several) marks |= SEVERAL_UNITS;
    rows.marks[row] = marks;
    rows.sizes.set(several ? ALL_SIZES : sizesOf(value), row * 2);
  }

  columns(): StoredColumns {
    const { subject, topic } = this.#rows;
    this.#markRare(topic, this.#topics.names.length, 1, ALONE);
    const subjects = this.#subjects.names;
    this.#markRare(subject, subjects.length, FEW, NARROW);
    const bySubject = subjects.map((): number[] => []);
    subject.forEach((number, row) => {
      bySubject[number]?.push(row);
    });
    return {
      ...this.#rows,
      subjects: storeNames(subjects),
      predicates: this.#predicates.names,
      conditionNames: storeNames(this.#conditionNames.names),
      subjectRows: storeGroups(bySubject),
      namingKind: Uint8Array.from(this.#namingKind),
      namingName: Int32Array.from(this.#namingName),
    };
  }

  /** Marks the rows whose number no more than `few` rows have. */
  #markRare(numbers: Int32Array, count: number, few: number, mark: number): void {
    const { marks } = this.#rows;
    const counts = new Int32Array(count);
    for (const number of numbers) counts[number] = (counts[number] ?? 0) + 1;
    for (let row = 0; row < numbers.length; row++)
      if ((counts[numbers[row] ?? 0] ?? 0) <= few) marks[row] = (marks[row] ?? 0) | mark;
  }
}

const ALL_SIZES = [-1, -1];

/** Of values that are neither numbers nor names none. */
function sizesOf(value: FactValue): ArrayLike<number> {
  if (value.type === 'entity') return nameBits(value.entities);
  if (!('number' in value)) return [0, 0];
  const { low, high } = magnitudesOf([value]);
  return [low, high];
}

function mainKinds({ fact: { value } }: FactFrame): number {
  const kinds = kindBit(value.type);
  if (!('unit' in value)) return kinds;
  if (value.unit === 'g/km') return kinds | kindBit('emission') | kindBit('mass');
  return value.unit === 't' ? kinds | kindBit('mass') : kinds;
}
