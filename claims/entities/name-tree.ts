import { Names, type StoredNames, storeNames } from '../stored/names.ts';
import { type StoredTexts, storeTexts, textAt } from '../stored/texts.ts';

/** What a name that ends here means. */
export interface NameEnd {
  readonly entity: string;
  /** The text must write it with a capital letter. */
  readonly capital: boolean;
  readonly name: boolean;
  readonly opaque: boolean;
  readonly telling: boolean;
}

export interface NameNode {
  readonly next: Map<string, NameNode>;
  readonly ends: NameEnd[];
}

/** A name as it is stored. */
export interface NameRow {
  readonly words: readonly string[];
  /** By number. */
  readonly entity: number;
  readonly marks: number;
}

export const CAPITAL = 1;
export const NAME = 2;
export const OPAQUE = 4;
export const TELLING = 8;

/** Names by their first words, then in the order in which they came. */
export interface StoredTree {
  readonly heads: StoredNames;
  /** Where the names of each first word begin in the columns below; one more than there are first words. */
  readonly from: Int32Array;
  /** Their other words, with a space between. */
  readonly tails: StoredTexts;
  readonly entities: Int32Array;
  readonly marks: Uint8Array;
}

export function storeTree(rows: readonly NameRow[]): StoredTree {
  const byHead = new Map<string, NameRow[]>();
  for (const row of rows) {
    const head = row.words[0] ?? '';
    const known = byHead.get(head);
    if (known === undefined) byHead.set(head, [row]);
    else known.push(row);
  }
  const sorted = [...byHead.values()].flat();
  const from = new Int32Array(byHead.size + 1);
  let at = 0;
  for (const list of byHead.values()) {
    from[at + 1] = (from[at] ?? 0) + list.length;
    at += 1;
  }
  return {
    heads: storeNames([...byHead.keys()]),
    from,
    tails: storeTexts(sorted.map(({ words }) => words.slice(1).join(' '))),
    entities: Int32Array.from(sorted, ({ entity }) => entity),
    marks: Uint8Array.from(sorted, ({ marks }) => marks),
  };
}

/** Names word by word. What follows a first word is put together when a text says that word. */
export class NameTree {
  readonly #stored: StoredTree;
  readonly #ids: Names;
  readonly #heads: Names;
  readonly #opened = new Map<string, NameNode>();

  constructor(stored: StoredTree, ids: Names) {
    this.#stored = stored;
    this.#ids = ids;
    this.#heads = new Names(stored.heads);
  }

  /** Whether a name begins with the word. */
  opens(word: string): boolean {
    return this.#heads.find(word) !== undefined;
  }

  /** What a word leads to from `node`; from null, the beginning of a name. */
  step(node: NameNode | null, word: string): NameNode | undefined {
    return node === null ? this.#open(word) : node.next.get(word);
  }

  #open(word: string): NameNode | undefined {
    const known = this.#opened.get(word);
    if (known !== undefined) return known;
    const head = this.#heads.find(word);
    if (head === undefined) return undefined;
    const { from, tails } = this.#stored;
    const node = emptyNode();
    for (let row = from[head] ?? 0; row < (from[head + 1] ?? 0); row++) {
      const tail = textAt(tails, row);
      insert(node, tail === '' ? [] : tail.split(' '), this.#end(row));
    }
    this.#opened.set(word, node);
    return node;
  }

  #end(row: number): NameEnd {
    const { entities, marks } = this.#stored;
    const bits = marks[row] ?? 0;
    return {
      entity: this.#ids.at(entities[row] ?? 0),
      capital: (bits & CAPITAL) !== 0,
      name: (bits & NAME) !== 0,
      opaque: (bits & OPAQUE) !== 0,
      telling: (bits & TELLING) !== 0,
    };
  }
}

const emptyNode = (): NameNode => ({ next: new Map(), ends: [] });

function insert(root: NameNode, words: readonly string[], end: NameEnd): void {
  let node = root;
  for (const word of words) {
    const next = node.next.get(word) ?? emptyNode();
    node.next.set(word, next);
    node = next;
  }
  if (!node.ends.some((entry) => entry.entity === end.entity)) node.ends.push(end);
}
