import { finderOf } from '../candidates.ts';
import type { SentenceInContext } from '../context.ts';
import type { CueTallies } from '../cue-tallies.ts';
import { type FactColumns, HOLDER, TEXTUAL, VARIANT } from '../fact-columns.ts';
import type { FactEntry } from '../fact-entry.ts';
import type { FactIndex } from '../fact-index.ts';
import type { LooseWords } from '../features/loose-words.ts';
import type { NearSubjects } from '../near-subjects.ts';
import type { QualifierFit } from '../qualifier-fit.ts';
import type { SubjectFit } from '../subject-fit.ts';
import type { ValueFit } from '../value-state.ts';
import { namesTrim } from '../variant-fit.ts';
import type { Gains } from './gains.ts';
import { ReadGains } from './read-gains.ts';
import { SaidConcepts } from './said-concepts.ts';
import { SaidConditions } from './said-conditions.ts';
import { SaidCues } from './said-cues.ts';
import { SaidNames } from './said-names.ts';
import { SaidSubjects } from './said-subjects.ts';
import { SaidValues } from './said-values.ts';
import { SaidWords } from './said-words.ts';

/**
 * The most that the evidence of one sentence can amount to for a fact, from what can be told without reading the two
 * side by side. Facts below the threshold need not be looked at; that makes no difference but in time, which
 * tests/unit/claims/linking/upper-bound.test.ts checks on labelled sentences. One object serves sentence after
 * sentence, so that its tables are made once.
 */
export class Prospect {
  readonly near: NearSubjects;
  readonly tallies: CueTallies;
  readonly gains: Gains;
  readonly #columns: FactColumns;
  readonly #subjects: SaidSubjects;
  readonly #cues: SaidCues;
  readonly #values: SaidValues;
  readonly #conditions: SaidConditions;
  readonly #names: SaidNames;
  readonly #concepts: SaidConcepts;
  readonly #words: SaidWords;
  readonly #read: ReadGains;
  #trims = false;
  /** The parts of the sum for the fact last asked for. */
  #most = 0;
  #subjectPart = 0;
  #valuePart = 0;
  #conditionsPart = 0;

  constructor(index: FactIndex, gains: Gains) {
    const { near, tallies } = finderOf(index);
    this.near = near;
    this.tallies = tallies;
    this.gains = gains;
    this.#columns = index.columns;
    this.#subjects = new SaidSubjects(index.columns, this.near, gains);
    this.#cues = new SaidCues(index.predicates, this.tallies, gains);
    this.#values = new SaidValues(index, gains);
    this.#conditions = new SaidConditions(index.columns, gains);
    this.#names = new SaidNames(index, gains);
    this.#concepts = new SaidConcepts(index.columns, gains);
    this.#words = new SaidWords(index, gains);
    this.#read = new ReadGains(gains);
  }

  /** Turns to another sentence. */
  over(sentence: SentenceInContext): this {
    const { reading } = sentence;
    this.near.over(sentence);
    this.#subjects.over();
    this.tallies.over(sentence);
    this.#cues.over();
    this.#values.over(sentence);
    this.#conditions.over(sentence);
    this.#names.over(sentence);
    this.#concepts.over(reading);
    this.#words.over(reading);
    this.#trims = namesTrim(sentence);
    return this;
  }

  /**
   * Whether the evidence for a fact can amount to `enough`; `compared`, `placed`, `conditioned` and `surrounded` then
   * narrow it down.
   */
  reaches(row: number, enough: number): boolean {
    const { gains } = this;
    const columns = this.#columns;
    const marks = columns.marks[row] ?? 0;
    const predicate = columns.predicate[row] ?? 0;
    const textual = (marks & TEXTUAL) !== 0;
    const strong = this.tallies.strong[predicate] === 1;
    const subjectPart = this.#subjects.most[columns.subject[row] ?? 0] ?? 0;
    // Places of tables, since a method's number with a fraction would be an object for each fact.
    const value = this.#values.caps[this.#values.place(row, strong)] ?? 0;
    let sum = gains.always + (this.#cues.most[predicate] ?? 0) + subjectPart + value;
    if (this.#trims || (marks & VARIANT) !== 0) sum += gains.variant;
    if (strong && (marks & HOLDER) !== 0) sum += gains.holderScope;
    // Each step is dearer than the one before; most facts fall at the first.
    const unread = this.#names.cap + this.#words.cap;
    const conceptsCap = this.#concepts.caps[this.#concepts.place(row, textual)] ?? 0;
    const conditionsCap = this.#conditions.caps[this.#conditions.place(row)] ?? 0;
    if (sum + unread + conceptsCap + conditionsCap < enough) return false;
    const conditionsPart = this.#conditions.gain(row);
    sum += conditionsPart;
    if (sum + unread + conceptsCap < enough) return false;
    sum += this.#concepts.gain(row, textual);
    if (sum + unread < enough) return false;
    sum += this.#names.gain(row);
    if (sum + this.#words.cap < enough) return false;
    sum += this.#words.gain(row, textual);
    if (sum < enough) return false;
    this.#valuePart = value;
    this.#subjectPart = subjectPart;
    this.#conditionsPart = conditionsPart;
    this.#most = sum;
    return (
      !this.#values.comparable(row) ||
      this.#values.mayAdd(enough - (sum - value), row, strong, this.near.code(columns.subject[row] ?? 0))
    );
  }

  /** The most for a fact, whatever it is. */
  atMost(row: number): number {
    this.reaches(row, Number.NEGATIVE_INFINITY);
    return this.#most;
  }

  /** The most for the fact last asked for, now that its value has been compared. */
  compared({ row, typical, alone, subject }: FactEntry, value: ValueFit): number {
    const { gains } = this;
    const strong = this.#cues.strong(this.#columns.predicate[row] ?? 0);
    let own = gains.noun + this.#read.value(this.#columns.valueKey[row] ?? 0, strong, value);
    if (value.state === 'differs') own += gains.departing(alone, typical, strong, this.near.code(subject));
    this.#most += own - this.#valuePart;
    this.#valuePart = own;
    return this.#most;
  }

  /** The same, now that its subject has been looked for. */
  placed({ predicate, narrow }: FactEntry, subject: SubjectFit): number {
    const own = this.#read.subject(subject, predicate, narrow);
    this.#most += own - this.#subjectPart;
    this.#subjectPart = own;
    return this.#most;
  }

  /** The same, now that its conditions have been compared. */
  conditioned({ predicate }: FactEntry, qualifiers: QualifierFit): number {
    const own = this.#read.conditions(qualifiers, predicate);
    this.#most += own - this.#conditionsPart;
    this.#conditionsPart = own;
    return this.#most;
  }

  /** The same, now that the words around it have been looked at. */
  surrounded(loose: LooseWords, value: ValueFit): number {
    return this.#most + this.#read.loose(loose, value);
  }
}
