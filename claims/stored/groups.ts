/** Lists of numbers, one behind the other. */
export interface StoredGroups {
  /** Where each list begins; one more than there are lists. */
  readonly from: Int32Array;
  readonly items: Int32Array;
}

export function storeGroups(lists: readonly (readonly number[])[]): StoredGroups {
  const from = new Int32Array(lists.length + 1);
  lists.forEach((list, at) => {
    from[at + 1] = (from[at] ?? 0) + list.length;
  });
  const items = new Int32Array(from[lists.length] ?? 0);
  lists.forEach((list, at) => {
    items.set(list, from[at]);
  });
  return { from, items };
}

export const NO_ITEMS = new Int32Array(0);

/** The list of a number; empty for a number that has none. */
export const groupAt = ({ from, items }: StoredGroups, number: number | undefined): Int32Array =>
  number === undefined ? NO_ITEMS : items.subarray(from[number] ?? 0, from[number + 1] ?? 0);
