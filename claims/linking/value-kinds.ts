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

/** The place of its bit. */
export const kindPlace = (kind: string): number => 31 - Math.clz32(kindBit(kind));

/** The kind of a bit, by its place. */
export const kindAt = (place: number): string | undefined => KINDS[place];
