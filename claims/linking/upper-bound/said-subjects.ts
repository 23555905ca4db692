import { type FactColumns, hasMark, NARROW } from '../fact-columns.ts';
import type { NearSubjects } from '../near-subjects.ts';
import { ABSENT } from '../subject-state.ts';
import type { Gains } from './gains.ts';

/** What one sentence adds by how it speaks of the subjects near it, but for their rivals. */
export class SaidSubjects {
  readonly #gains: Gains;
  readonly #near: NearSubjects;
  /** 1 for subjects that few facts share. */
  readonly #narrow: Uint8Array;
  /** By subject. */
  readonly most: Float64Array;
  readonly #absent: number;
  /** Subjects that are not `#absent` there. */
  #marked: number[] = [];

  constructor(columns: FactColumns, near: NearSubjects, gains: Gains) {
    this.#gains = gains;
    this.#near = near;
    this.#narrow = new Uint8Array(columns.subjects.count);
    columns.subject.forEach((subject, row) => {
      this.#narrow[subject] = +hasMark(columns, row, NARROW);
    });
    this.#absent = gains.subject(ABSENT, 0, false);
    this.most = new Float64Array(columns.subjects.count).fill(this.#absent);
  }

  /** Turns to another sentence, as `near` has. */
  over(): void {
    const near = this.#near;
    for (const subject of this.#marked) this.most[subject] = this.#absent;
    this.#marked.length = 0;
    for (let at = 0; at < near.count; at++) {
      const subject = near.found[at] ?? 0;
      this.#marked.push(subject);
      this.most[subject] = this.#gains.subject(
        near.code(subject),
        near.recency(subject),
        this.#narrow[subject] === 1,
      );
    }
  }
}
