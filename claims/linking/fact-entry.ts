import type { Fact } from '../../facts/types.ts';
import type { Predicate } from '../predicates/predicate.ts';
import { type Cues, cuesOf } from './cue-fit.ts';
import { ALONE, type FactColumns, hasMark, NARROW, TEXTUAL, TYPICAL } from './fact-columns.ts';
import type { FactFrame } from './fact-frame.ts';

/** A fact in the index that a sentence has come near. Its frame is compiled when it is first asked for. */
export class FactEntry {
  /** Place in the order of the packs. */
  readonly row: number;
  readonly fact: Fact;
  readonly predicate: Predicate;
  readonly cues: Cues;
  /** Its subject by number. */
  readonly subject: number;
  /** The value is told in words, not figures. */
  readonly textual: boolean;
  /** A bare figure beside the subject's name usually means this. */
  readonly typical: boolean;
  /** No other fact has its subject and predicate. */
  readonly alone: boolean;
  /** Few facts share its subject. */
  readonly narrow: boolean;
  readonly #frameOf: (row: number) => FactFrame;

  constructor(
    row: number,
    fact: Fact,
    predicate: Predicate,
    columns: FactColumns,
    frameOf: (row: number) => FactFrame,
  ) {
    this.row = row;
    this.fact = fact;
    this.predicate = predicate;
    this.cues = cuesOf(predicate);
    this.subject = columns.subject[row] ?? 0;
    this.textual = hasMark(columns, row, TEXTUAL);
    this.typical = hasMark(columns, row, TYPICAL);
    this.alone = hasMark(columns, row, ALONE);
    this.narrow = hasMark(columns, row, NARROW);
    this.#frameOf = frameOf;
  }

  get frame(): FactFrame {
    return this.#frameOf(this.row);
  }
}
