import { FARTHEST_FACTOR } from '../comparing/compare-numbers.ts';
import type { ValueMention } from '../german/value-types.ts';
import { kindPlace } from './value-kinds.ts';

/**
 * Which figures a record or a sentence has, in 64 bits: one for each octave that a kind of value covers. Figures that
 * agree share a bit; others do sometimes, since kinds wrap around.
 */
export interface Magnitudes {
  readonly low: number;
  readonly high: number;
}

export const NO_MAGNITUDES: Magnitudes = { low: 0, high: 0 };

const BITS = 64;
/** Kinds begin at different bits, so that their usual sizes seldom meet. */
const KIND_STEP = 23;
/** Below it octaves are not told apart, so that nought has one. */
const LEAST = 1e-9;

type Figure = Pick<ValueMention, 'type' | 'number' | 'min' | 'max'>;

const octave = (size: number): number => Math.floor(Math.log2(Math.max(LEAST, size)));

function spanned(figures: readonly Figure[], reach: number): Magnitudes {
  let low = 0;
  let high = 0;
  for (const { type, number, min, max } of figures) {
    const [a, b] = [Math.abs(min ?? number), Math.abs(max ?? number)];
    const shift = kindPlace(type) * KIND_STEP;
    const last = octave(Math.max(a, b, Math.abs(number)) * reach);
    let at = octave(Math.min(a, b, Math.abs(number)) / reach);
    // A span of all octaves says nothing more.
    for (const end = Math.min(last, at + BITS - 1); at <= end; at++) {
      const bit = (at + shift) & (BITS - 1);
      if (bit < 32) low |= 1 << bit;
      else high |= 1 << (bit - 32);
    }
  }
  return { low, high };
}

/** Of the figures of a record. */
export const magnitudesOf = (figures: readonly Figure[]): Magnitudes => spanned(figures, 1);

/** Of all that could agree with the figures of a sentence. */
export const magnitudesNear = (figures: readonly Figure[]): Magnitudes =>
  figures.length === 0 ? NO_MAGNITUDES : spanned(figures, FARTHEST_FACTOR);
