/** How many bits of a 32-bit word are set. */
export function ones(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export const hasBit = (words: Uint32Array, bit: number): boolean =>
  ((words[bit >> 5] ?? 0) & (1 << (bit & 31))) !== 0;

/** How many bits two sets share. */
export function countShared(a: Uint32Array, b: Uint32Array): number {
  let count = 0;
  for (let at = 0; at < a.length; at++) {
    const both = (a[at] ?? 0) & (b[at] ?? 0);
    if (both !== 0) count += ones(both);
  }
  return count;
}

export function overlap(a: Uint32Array, b: Uint32Array): boolean {
  for (let at = 0; at < a.length; at++) if (((a[at] ?? 0) & (b[at] ?? 0)) !== 0) return true;
  return false;
}

/** Whether all bits of `part` are in `whole`. */
export function holdsAll(whole: Uint32Array, part: Uint32Array): boolean {
  for (let at = 0; at < part.length; at++) if (((part[at] ?? 0) & ~(whole[at] ?? 0)) !== 0) return false;
  return true;
}
