import type { DBSchema, IDBPDatabase } from 'idb';
import type { Coverage } from '../messages.ts';
import { type DatabaseStep, stepwiseDatabase } from '../storage/open-stepwise.ts';
import { wholeTransaction } from '../storage/whole-transaction.ts';
import { type AddedPack, readAddedPack } from './added-pack.ts';

interface PacksDatabase extends DBSchema {
  /** Which version of which pack is in use. */
  packs: { key: string; value: unknown };
  /** Contents as text, by pack and number; never overwritten. */
  versions: { key: [string, number]; value: { readonly text: string } };
  /** What the engine made of them, for its next start; can be lost without harm. See kept-knowledge.ts. */
  outlines: { key: string; value: unknown };
  /** The facts of that, as JSON, some to an entry. */
  records: { key: number; value: readonly string[] };
}

const HEAD = 'head';
const OUTLINE = 'outline';
/** Facts to an entry: few enough that an entry is small, many enough that there are few entries. */
const TOGETHER = 16;

/** What tells whether kept knowledge can be used, and what can be told without it. */
export interface KeptHead {
  readonly stamp: string;
  readonly coverage: Coverage;
}

/** A new step goes to the end; none is ever changed. */
const steps: readonly DatabaseStep<PacksDatabase>[] = [
  (database) => {
    database.createObjectStore('packs');
    database.createObjectStore('versions');
  },
  (database) => {
    database.createObjectStore('outlines');
  },
  async (database, transaction) => {
    database.createObjectStore('records');
    await transaction.objectStore('outlines').clear();
  },
];

export interface StoredPacks {
  readonly packs: readonly AddedPack[];
  /** Keys of records that cannot be read. They stay where they are until the reader removes them. */
  readonly damaged: readonly string[];
}

/**
 * Added packs in the extension's own database. A version is written beside the old one first and only then pointed at,
 * in one transaction: wherever the browser stops, either the old version is in use or the new one, whole.
 */
export class PackStore {
  readonly #open: () => Promise<IDBPDatabase<PacksDatabase>>;

  constructor(name = 'randnotiz-packs') {
    this.#open = stepwiseDatabase(name, steps);
  }

  async all(): Promise<StoredPacks> {
    const transaction = (await this.#open()).transaction('packs');
    const packs: AddedPack[] = [];
    const damaged: string[] = [];
    await wholeTransaction(transaction, async () => {
      for (const key of await transaction.store.getAllKeys()) {
        const pack = readAddedPack(await transaction.store.get(key));
        if (pack !== null && pack.key === key) packs.push(pack);
        else damaged.push(key);
      }
    });
    return { packs, damaged };
  }

  async get(key: string): Promise<AddedPack | null> {
    return readAddedPack(await (await this.#open()).get('packs', key));
  }

  /** A version's text; null where it is missing. */
  async text(key: string, version: number): Promise<string | null> {
    const stored: unknown = await (await this.#open()).get('versions', [key, version]);
    const text = typeof stored === 'object' && stored !== null && 'text' in stored ? stored.text : null;
    return typeof text === 'string' ? text : null;
  }

  /** First half of an update: the new content beside the old. Answers its number. Nothing points at it yet. */
  async writeBeside(key: string, text: string): Promise<number> {
    const transaction = (await this.#open()).transaction('versions', 'readwrite');
    return wholeTransaction(transaction, async () => {
      const keys = await transaction.store.getAllKeys(versionsOf(key));
      const version = 1 + Math.max(0, ...keys.map(([, number]) => number));
      await transaction.store.add({ text }, [key, version]);
      return version;
    });
  }

  /**
   * Second half: points at the new version and drops what neither it nor its predecessor needs. False, with nothing
   * changed, where somebody else has pointed elsewhere since `expected` was read (null: where the pack was new).
   */
  async switchTo(next: AddedPack, expected: number | null): Promise<boolean> {
    const transaction = (await this.#open()).transaction(['packs', 'versions'], 'readwrite');
    const [packs, versions] = [transaction.objectStore('packs'), transaction.objectStore('versions')];
    return wholeTransaction(transaction, async () => {
      const before = await packs.get(next.key);
      const keys = await versions.getAllKeys(versionsOf(next.key));
      const isThere = keys.some(([, number]) => number === next.current);
      const isExpected = before === undefined || (readAddedPack(before)?.current ?? null) === expected;
      if (!isThere || !isExpected) return false;
      await packs.put(next, next.key);
      for (const version of keys)
        if (version[1] !== next.current && version[1] !== next.previous) await versions.delete(version);
      return true;
    });
  }

  /** Changes what is told about a pack, never which version is in use. Null where the pack is gone. */
  async note(key: string, change: (pack: AddedPack) => AddedPack): Promise<AddedPack | null> {
    const transaction = (await this.#open()).transaction('packs', 'readwrite');
    return wholeTransaction(transaction, async () => {
      const before = readAddedPack(await transaction.store.get(key));
      if (before === null) return null;
      const next = { ...change(before), key, current: before.current, previous: before.previous };
      await transaction.store.put(next, key);
      return next;
    });
  }

  async remove(key: string): Promise<void> {
    const transaction = (await this.#open()).transaction(['packs', 'versions'], 'readwrite');
    await wholeTransaction(transaction, async () => {
      await transaction.objectStore('packs').delete(key);
      await transaction.objectStore('versions').delete(versionsOf(key));
    });
  }

  /** Drops versions nothing points at: what an update left that was stopped half-way. Not while one is running. */
  async sweep(): Promise<number> {
    const transaction = (await this.#open()).transaction(['packs', 'versions'], 'readwrite');
    const [packs, versions] = [transaction.objectStore('packs'), transaction.objectStore('versions')];
    return wholeTransaction(transaction, async () => {
      let swept = 0;
      for (const [key, number] of await versions.getAllKeys()) {
        const stored = await packs.get(key);
        const pack = readAddedPack(stored);
        // The content of a damaged record is kept: a later version may be able to read it.
        const isNeeded =
          pack === null ? stored !== undefined : [pack.current, pack.previous].includes(number);
        if (isNeeded) continue;
        await versions.delete([key, number]);
        swept++;
      }
      return swept;
    });
  }

  /** The head of the knowledge kept under this stamp; null where there is none or it was kept under another. */
  async keptHead(stamp: string): Promise<KeptHead | null> {
    const head = (await (await this.#open()).get('outlines', HEAD)) as KeptHead | undefined;
    return head?.stamp === stamp ? head : null;
  }

  /** The outline that belongs to the head, in one piece; null where packs have no facts. Throws where it is lost or damaged. */
  async keptOutline(): Promise<Blob | null> {
    const piece: unknown = await (await this.#open()).get('outlines', OUTLINE);
    if (piece === null || piece instanceof Blob) return piece;
    throw new Error('The kept outline is damaged.');
  }

  /** Keeps all of it or nothing, in place of what was kept before. `records` by row. */
  async keepKnowledge(head: KeptHead, outline: Blob | null, records: readonly string[]): Promise<void> {
    const transaction = (await this.#open()).transaction(['outlines', 'records'], 'readwrite');
    const [outlines, facts] = [transaction.objectStore('outlines'), transaction.objectStore('records')];
    await wholeTransaction(transaction, async () => {
      await facts.clear();
      const puts: Promise<unknown>[] = [outlines.put(head, HEAD), outlines.put(outline, OUTLINE)];
      for (let from = 0; from < records.length; from += TOGETHER)
        puts.push(facts.put(records.slice(from, from + TOGETHER), from / TOGETHER));
      await Promise.all(puts);
    });
  }

  /** The kept records of rows, as far as they are there; nothing of them has been checked. */
  async keptRecords(rows: readonly number[]): Promise<ReadonlyMap<number, string>> {
    const store = (await this.#open()).transaction('records').store;
    const places = new Set(rows.map((row) => Math.floor(row / TOGETHER)));
    const entries = await Promise.all(
      [...places].map(async (place) => [place, (await store.get(place)) as unknown] as const),
    );
    const lists = new Map(entries);
    const found = new Map<number, string>();
    for (const row of rows) {
      const list = lists.get(Math.floor(row / TOGETHER));
      const text: unknown = Array.isArray(list) ? list[row % TOGETHER] : undefined;
      if (typeof text === 'string') found.set(row, text);
    }
    return found;
  }

  /** For tests. */
  async close(): Promise<void> {
    (await this.#open()).close();
  }
}

const versionsOf = (key: string): IDBKeyRange => IDBKeyRange.bound([key, 0], [key, Number.MAX_SAFE_INTEGER]);
