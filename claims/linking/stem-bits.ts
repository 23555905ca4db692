import { hashOf } from '../stored/hash.ts';
import { DETAIL_WEIGHT } from './fact-frame.ts';

/**
 * Sets of stems in a few bytes (Bloom filters with one hash): a stem of the record is always found, another one
 * sometimes. The first half holds the stems of statement and details, the second all of them, the note's included.
 */
const WORDS = 8;
const BITS = WORDS * 32;
/** 32-bit words of one record's set. */
export const STEM_WORDS = 2 * WORDS;

/** A stem as a bit number. */
export const stemBit = (stem: string): number => hashOf(stem) % BITS;

export function stemBits(stems: ReadonlyMap<string, number>): Int32Array {
  const bits = new Int32Array(STEM_WORDS);
  for (const [stem, weight] of stems) {
    const bit = stemBit(stem);
    const at = bit >> 5;
    if (weight >= DETAIL_WEIGHT) bits[at] = (bits[at] ?? 0) | (1 << (bit & 31));
    bits[WORDS + at] = (bits[WORDS + at] ?? 0) | (1 << (bit & 31));
  }
  return bits;
}

/** Of the record whose set begins at `from`. 0: the record does not use the stem; 1: only its note may; 2: its statement or details may. */
export function holds(bits: Int32Array, from: number, bit: number): 0 | 1 | 2 {
  const at = from + (bit >> 5);
  const mask = 1 << (bit & 31);
  if (((bits[WORDS + at] ?? 0) & mask) === 0) return 0;
  return ((bits[at] ?? 0) & mask) === 0 ? 1 : 2;
}
