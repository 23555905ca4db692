import { hashOf } from '../stored/hash.ts';

/** Ids of entities as bits of two 32-bit words (Bloom filters with one hash): an id of the record is always found, another one seldom. */
export const NAME_WORDS = 2;

/** The bit of an id, 0 to 63. */
export const nameBit = (id: string): number => hashOf(id) & 63;

export function nameBits(ids: Iterable<string>): Int32Array {
  const bits = new Int32Array(NAME_WORDS);
  for (const id of ids) addName(bits, id);
  return bits;
}

export function addName(bits: Int32Array, id: string): void {
  const bit = nameBit(id);
  bits[bit >> 5] = (bits[bit >> 5] ?? 0) | (1 << (bit & 31));
}
