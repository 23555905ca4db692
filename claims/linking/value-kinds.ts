import { quantityTypes } from '../../facts/types.ts';

const KINDS = [
  'text',
  'date',
  'entity',
  ...quantityTypes,
  'temperature',
  'percent-points',
  'emission',
  'volume',
];
const BITS = new Map(KINDS.map((kind, at) => [kind, 1 << at]));
/** Stands for any kind this file does not know: always possible. */
const UNKNOWN = 1 << 30;

/** A kind of value as one bit. */
export const kindBit = (kind: string): number => BITS.get(kind) ?? UNKNOWN;

export const ALL_KINDS = -1;
