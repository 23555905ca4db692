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
 * of the packs. Facts lie close together so, and most are dropped without touching anything else of them. What the
 * columns are is told in outline.ts.
 */
export interface FactColumns extends Omit<StoredColumns, 'subjects' | 'conditionNames'> {
  readonly subjects: Names;
  readonly conditionNames: Names;
  /** 32-bit words of concepts for each row. */
  readonly conceptWords: number;
}

export function columnsOf(stored: StoredColumns): FactColumns {
  const size = stored.subject.length;
  return {
    ...stored,
    subjects: new Names(stored.subjects),
    conditionNames: new Names(stored.conditionNames),
    conceptWords: size === 0 ? 0 : stored.conceptBits.length / size,
  };
}

export const hasMark = ({ marks }: FactColumns, row: number, mark: number): boolean =>
  ((marks[row] ?? 0) & mark) !== 0;
