import type { DBSchema, IDBPDatabase } from 'idb';
import { type DatabaseStep, stepwiseDatabase } from '../storage/open-stepwise.ts';
import { type AddedPack, readAddedPack } from './added-pack.ts';

interface PacksDatabase extends DBSchema {
  /** Which version of which pack is in use. */
  packs: { key: string; value: unknown };
  /** Contents as text, by pack and number; never overwritten. */
  versions: { key: [string, number]; value: { readonly text: string } };
}

/** A new step goes to the end; none is ever changed. */
const steps: readonly DatabaseStep<PacksDatabase>[] = [
  (database) => {
    database.createObjectStore('packs');
    database.createObjectStore('versions');
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
    const [keys, values] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
    const packs: AddedPack[] = [];
    const damaged: string[] = [];
    keys.forEach((key, at) => {
      const pack = readAddedPack(values[at]);
      if (pack !== null && pack.key === key) packs.push(pack);
      else damaged.push(key);
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
    const keys = await transaction.store.getAllKeys(versionsOf(key));
    const version = 1 + Math.max(0, ...keys.map(([, number]) => number));
    await Promise.all([transaction.store.add({ text }, [key, version]), transaction.done]);
    return version;
  }

  /**
   * Second half: points at the new version and drops what neither it nor its predecessor needs. False, with nothing
   * changed, where somebody else has pointed elsewhere since `expected` was read (null: where the pack was new).
   */
  async switchTo(next: AddedPack, expected: number | null): Promise<boolean> {
    const transaction = (await this.#open()).transaction(['packs', 'versions'], 'readwrite');
    const [packs, versions] = [transaction.objectStore('packs'), transaction.objectStore('versions')];
    const before = await packs.get(next.key);
    const now = readAddedPack(before)?.current ?? null;
    const keys = await versions.getAllKeys(versionsOf(next.key));
    const isThere = keys.some(([, number]) => number === next.current);
    if (!isThere || (before !== undefined && now !== expected)) {
      await transaction.done;
      return false;
    }
    const unneeded = keys.filter(([, number]) => number !== next.current && number !== next.previous);
    await Promise.all([
      packs.put(next, next.key),
      ...unneeded.map((version) => versions.delete(version)),
      transaction.done,
    ]);
    return true;
  }

  /** Changes what is told about a pack, never which version is in use. Null where the pack is gone. */
  async note(key: string, change: (pack: AddedPack) => AddedPack): Promise<AddedPack | null> {
    const transaction = (await this.#open()).transaction('packs', 'readwrite');
    const before = readAddedPack(await transaction.store.get(key));
    if (before === null) {
      await transaction.done;
      return null;
    }
    const next = { ...change(before), key, current: before.current, previous: before.previous };
    await Promise.all([transaction.store.put(next, key), transaction.done]);
    return next;
  }

  async remove(key: string): Promise<void> {
    const transaction = (await this.#open()).transaction(['packs', 'versions'], 'readwrite');
    await Promise.all([
      transaction.objectStore('packs').delete(key),
      transaction.objectStore('versions').delete(versionsOf(key)),
      transaction.done,
    ]);
  }

  /** Drops versions nothing points at: what an update left that was stopped half-way. Not while one is running. */
  async sweep(): Promise<number> {
    const transaction = (await this.#open()).transaction(['packs', 'versions'], 'readwrite');
    const packs = transaction.objectStore('packs');
    const versions = transaction.objectStore('versions');
    let swept = 0;
    for (const [key, number] of await versions.getAllKeys()) {
      const stored = await packs.get(key);
      const pack = readAddedPack(stored);
      // The content of a damaged record is kept: a later version may be able to read it.
      if (pack === null ? stored !== undefined : number === pack.current || number === pack.previous) continue;
      await versions.delete([key, number]);
      swept++;
    }
    await transaction.done;
    return swept;
  }

  /** For tests and for deleting everything. */
  async close(): Promise<void> {
    (await this.#open()).close();
  }
}

const versionsOf = (key: string): IDBKeyRange => IDBKeyRange.bound([key, 0], [key, Number.MAX_SAFE_INTEGER]);
