import { hashOf } from './hash.ts';
import { type StoredTexts, storeTexts, textAt } from './texts.ts';

/** Names by number, with a table to find the number of a name: looking one up reads nothing of the others. */
export interface StoredNames extends StoredTexts {
  /** Numbers, each at the hash of its name or at the next free place; -1 where free. A power of two of them. */
  readonly slots: Int32Array;
}

/** Of names that are all different; of equal ones the first is found. */
export function storeNames(names: readonly string[]): StoredNames {
  const slots = new Int32Array(slotsFor(names.length)).fill(-1);
  const mask = slots.length - 1;
  names.forEach((name, number) => {
    let slot = hashOf(name) & mask;
    while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
    slots[slot] = number;
  });
  return { ...storeTexts(names), slots };
}

/** At most half of them are taken, so that a search ends soon. */
const slotsFor = (count: number): number => 2 ** Math.ceil(Math.log2(2 * count + 2));

export class Names {
  readonly #stored: StoredNames;
  readonly count: number;

  constructor(stored: StoredNames) {
    this.#stored = stored;
    this.count = stored.ends.length;
  }

  at(number: number): string {
    return textAt(this.#stored, number);
  }

  /** The number of a name; undefined for one that is not among them. */
  find(name: string): number | undefined {
    const { text, ends, slots } = this.#stored;
    const mask = slots.length - 1;
    let slot = hashOf(name) & mask;
    // A damaged table may have no free place; the search ends all the same.
    for (let tries = 0; tries <= mask; tries++) {
      const number = slots[slot] ?? -1;
      if (number < 0) return undefined;
      const from = number === 0 ? 0 : (ends[number - 1] ?? 0);
      if ((ends[number] ?? 0) - from === name.length && text.startsWith(name, from)) return number;
      slot = (slot + 1) & mask;
    }
    return undefined;
  }
}
