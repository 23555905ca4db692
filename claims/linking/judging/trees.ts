/**
 * Boosted trees as they are stored: each adds to what the ones before it say. A tree has two numbers for each node, from the
 * root on, left before right: of a fork the place of its feature and the most that goes left, of a leaf -1 and hundredths of
 * log-odds.
 */
export interface StoredTrees {
  /** Names of the features. */
  readonly features: readonly string[];
  readonly trees: readonly (readonly number[])[];
}

/** Stands where a fork has its feature. */
export const LEAF = -1;

/** Trees ready to be asked. */
export class Trees {
  readonly features: readonly string[];
  readonly #feature: Int16Array;
  /** Bound of a fork, value of a leaf. */
  readonly #number: Float64Array;
  /** Where the right branch of a fork begins; the left one follows it. */
  readonly #right: Int32Array;
  readonly #roots: number[] = [];

  constructor({ features, trees }: StoredTrees) {
    const nodes = trees.flat();
    const count = nodes.length / 2;
    this.features = features;
    this.#feature = Int16Array.from({ length: count }, (_, node) => nodes[node * 2] ?? LEAF);
    this.#number = Float64Array.from({ length: count }, (_, node) => nodes[node * 2 + 1] ?? 0);
    this.#right = new Int32Array(count);
    let root = 0;
    while (root < count) {
      this.#roots.push(root);
      root = this.#grow(root);
    }
  }

  /** Log-odds that the trees add, for values of the features in their order. */
  sum(values: Float64Array): number {
    let sum = 0;
    for (const root of this.#roots) {
      let node = root;
      for (let at = this.#feature[node] ?? LEAF; at !== LEAF; at = this.#feature[node] ?? LEAF)
        node = (values[at] ?? 0) <= (this.#number[node] ?? 0) ? node + 1 : (this.#right[node] ?? 0);
      sum += this.#number[node] ?? 0;
    }
    return sum / 100;
  }

  /** Notes where right branches begin; returns where the next tree does. */
  #grow(node: number): number {
    if ((this.#feature[node] ?? LEAF) === LEAF) return node + 1;
    const right = this.#grow(node + 1);
    this.#right[node] = right;
    return this.#grow(right);
  }
}
