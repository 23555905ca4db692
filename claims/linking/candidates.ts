import type { SentenceInContext } from './context.ts';
import { CueTallies } from './cue-tallies.ts';
import type { FactEntry } from './fact-entry.ts';
import type { FactIndex } from './fact-index.ts';
import { NearSubjects } from './near-subjects.ts';

/** One other of its kind may have been spoken of since. */
const LATELY = 1;

/**
 * Facts a sentence may state: those whose subject, its parts or its wholes the sentence or its context speaks of, and
 * those that name what it speaks of.
 * One object serves sentence after sentence.
 */
export class Candidates {
  readonly #index: FactIndex;
  /** Their rows, `count` of them. */
  readonly rows: Int32Array;
  count = 0;
  /** In which turn a fact was taken that no subject leads to. */
  readonly #taken: Int32Array;
  #turn = 0;

  constructor(index: FactIndex) {
    this.#index = index;
    this.rows = new Int32Array(index.size);
    this.#taken = new Int32Array(index.size);
  }

  /** Turns to another sentence, as `near` and `cues` have. */
  over(sentence: SentenceInContext, near: NearSubjects, cues: CueTallies): this {
    const { subjects } = this.#index;
    this.#turn += 1;
    this.count = 0;
    for (let at = 0; at < near.count; at++) {
      const rows = subjects.rows(near.found[at] ?? 0);
      this.rows.set(rows, this.count);
      this.count += rows.length;
    }
    if (sentence.reading.concepts.has('bev')) this.#add(subjects.rowsOf('battery-electric-car'), near);
    this.#addTopical(near, cues);
    for (const entity of sentence.named) this.#add(this.#index.naming(entity), near);
    for (const [entity, rank] of sentence.topics)
      if (rank <= LATELY) this.#add(this.#index.naming(entity), near);
    return this;
  }

  /** Laws, markets and technologies are often paraphrased, and another may be said to hold a place: their own words find them. */
  #addTopical(near: NearSubjects, cues: CueTallies): void {
    const from = this.count;
    for (const predicate of cues.stated) this.#add(this.#index.topical(predicate), near);
    for (const predicate of cues.before) this.#add(this.#index.topical(predicate), near);
    // In the order of the packs, whatever their predicates.
    if (this.count > from + 1) this.rows.subarray(from, this.count).sort();
  }

  /** Those that the subjects have not led to. */
  #add(rows: Int32Array, near: NearSubjects): void {
    for (const row of rows) {
      if (this.#taken[row] === this.#turn || near.has(this.#index.columns.subject[row] ?? 0)) continue;
      this.#taken[row] = this.#turn;
      this.rows[this.count++] = row;
    }
  }
}

/**
 * What finds the candidates of words after words, made once for an index: its tables have a place for every fact. Whoever
 * turns it to other words has done with those before.
 */
export interface Finder {
  readonly near: NearSubjects;
  readonly tallies: CueTallies;
  readonly candidates: Candidates;
}

const finders = new WeakMap<FactIndex, Finder>();

export function finderOf(index: FactIndex): Finder {
  const known = finders.get(index);
  if (known !== undefined) return known;
  const made = {
    near: new NearSubjects(index.subjects),
    tallies: new CueTallies(index.predicates),
    candidates: new Candidates(index),
  };
  finders.set(index, made);
  return made;
}

/** The candidates of one sentence that are at hand, for those who read every one of them. */
export function candidates(
  sentence: SentenceInContext,
  index: FactIndex,
  near: NearSubjects = new NearSubjects(index.subjects).over(sentence),
): FactEntry[] {
  const finder = finderOf(index);
  const { rows, count } = finder.candidates.over(sentence, near, finder.tallies.over(sentence));
  return [...rows.subarray(0, count)].filter((row) => index.isAtHand(row)).map((row) => index.entry(row));
}
