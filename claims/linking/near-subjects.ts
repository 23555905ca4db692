import type { SentenceInContext } from './context.ts';
import { ABSENT, stateCode } from './subject-state.ts';
import type { Neighbourhood, Subjects } from './subjects.ts';

const NAMED = stateCode('named');
const DESCRIBED = stateCode('described');
const PART = stateCode('part');
const ACTIVE = stateCode('active');
const WHOLE = stateCode('whole');
const ACTIVE_PART = stateCode('activePart');
const ACTIVE_WHOLE = stateCode('activeWhole');
/** Of subjects that the context does not speak of. */
const NEVER = 9;

/**
 * How a sentence speaks of each subject near it: of itself, of a part or whole of it, or its context does. Goes out
 * from the few entities of the sentence instead of asking for each of many facts. One object serves sentence after
 * sentence.
 */
export class NearSubjects {
  readonly #subjects: Subjects;
  /** Numbers of the subjects, `count` of them, in the order in which the sentence and its context lead to them. */
  readonly found: Int32Array;
  count = 0;
  /** Which sentence a subject was found in. */
  #turn = 0;
  readonly #foundIn: Int32Array;
  readonly #codes: Uint8Array;
  readonly #recencies: Uint8Array;

  constructor(subjects: Subjects) {
    this.#subjects = subjects;
    this.found = new Int32Array(subjects.count);
    this.#foundIn = new Int32Array(subjects.count);
    this.#codes = new Uint8Array(subjects.count);
    this.#recencies = new Uint8Array(subjects.count);
  }

  /** Turns to another sentence. */
  over({ named, described, topics }: SentenceInContext): this {
    this.#turn += 1;
    this.count = 0;
    for (const id of named) this.#present(id, NAMED);
    for (const id of described) this.#present(id, DESCRIBED);
    for (const [id, rank] of topics) this.#topic(id, rank);
    return this;
  }

  has(subject: number): boolean {
    return this.#foundIn[subject] === this.#turn;
  }

  /** The place of its state in SUBJECT_STATES. */
  code(subject: number): number {
    return this.has(subject) ? (this.#codes[subject] ?? ABSENT) : ABSENT;
  }

  /** 0 for the entity of its kind last spoken of, 1 for the one before ...; of subjects in the context. */
  recency(subject: number): number {
    return this.has(subject) ? (this.#recencies[subject] ?? NEVER) : NEVER;
  }

  #present(id: string, code: number): void {
    const near = this.#find(id);
    this.#mark(near.selves, code);
    this.#mark(near.wholes, PART);
    if (near.level !== 'place') this.#mark(near.parts, WHOLE);
  }

  #topic(id: string, rank: number): void {
    const near = this.#find(id);
    this.#mark(near.selves, ACTIVE);
    this.#mark(near.wholes, ACTIVE_PART);
    if (near.level === 'maker') this.#mark(near.parts, ACTIVE_WHOLE);
    const { all } = near;
    for (let at = 0; at < all.length; at++) {
      const subject = all[at] ?? 0;
      if (rank < (this.#recencies[subject] ?? NEVER)) this.#recencies[subject] = rank;
    }
  }

  #find(id: string): Neighbourhood {
    const near = this.#subjects.around(id);
    const { all } = near;
    for (let at = 0; at < all.length; at++) {
      const subject = all[at] ?? 0;
      if (this.#foundIn[subject] === this.#turn) continue;
      this.#foundIn[subject] = this.#turn;
      this.#codes[subject] = ABSENT;
      this.#recencies[subject] = NEVER;
      this.found[this.count++] = subject;
    }
    return near;
  }

  /** The nearest way in which a sentence speaks of a subject counts. */
  #mark(subjects: Int32Array, code: number): void {
    const codes = this.#codes;
    for (let at = 0; at < subjects.length; at++) {
      const subject = subjects[at] ?? 0;
      if (code < (codes[subject] ?? ABSENT)) codes[subject] = code;
    }
  }
}
