import { Names } from '../stored/names.ts';
import type { StoredColumns } from './outline.ts';

/** Marks of a fact, as bits. */
export const TYPICAL = 1;
export const TEXTUAL = 2;
export const HOLDER = 4;
export const STATISTIC = 8;
/** The record has a variant. */
export const VARIANT = 16;
/** The number may stand in the text in another unit, or one of another kind. */
export const SEVERAL_UNITS = 32;
/** No other fact has its subject and predicate: a figure can only be meant for it. */
export const ALONE = 64;
/** Few facts share its subject: naming it says what is meant. */
export const NARROW = 128;

/**
 * What is asked of every candidate before its record is read, in columns of numbers: a row for each fact, in the order
 * of the packs. Facts lie close together so, and most are dropped without touching anything else of them.
 */
export class FactColumns {
  readonly outline: StoredColumns;
  readonly subjects: Names;
  readonly conditionNames: Names;
  readonly subject: Int32Array;
  readonly predicate: Int32Array;
  readonly topic: Int32Array;
  readonly marks: Uint8Array;
  readonly valueKey: Uint8Array;
  readonly conditions: Uint8Array;
  readonly region: Int32Array;
  readonly namingFrom: Int32Array;
  readonly namingKind: Uint8Array;
  readonly namingName: Int32Array;
  readonly conceptCount: Uint16Array;
  /** 32-bit words of concepts for each row. */
  readonly conceptWords: number;

  constructor(outline: StoredColumns) {
    this.outline = outline;
    this.subjects = new Names(outline.subjects);
    this.conditionNames = new Names(outline.conditionNames);
    this.subject = outline.subject;
    this.predicate = outline.predicate;
    this.topic = outline.topic;
    this.marks = outline.marks;
    this.valueKey = outline.valueKey;
    this.conditions = outline.conditions;
    this.region = outline.region;
    this.namingFrom = outline.namingFrom;
    this.namingKind = outline.namingKind;
    this.namingName = outline.namingName;
    this.conceptCount = outline.conceptCount;
    const size = outline.subject.length;
    this.conceptWords = size === 0 ? 0 : outline.conceptBits.length / size;
  }

  has(row: number, mark: number): boolean {
    return ((this.marks[row] ?? 0) & mark) !== 0;
  }
}
