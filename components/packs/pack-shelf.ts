import type { Names } from '../../claims/stored/names.ts';
import type { AddedPack } from './added-pack.ts';
import { loadPack, loadPacks } from './load-packs.ts';
import type { PackStore } from './pack-store.ts';
import { StoredRecords } from './stored-records.ts';

/** Where the engine takes added packs from: stored, and checked whenever they are read. */
export const packShelf = (store: PackStore) => ({
  store,
  loadPack: (pack: AddedPack) => loadPack(store, pack),
  loadPacks: () => loadPacks(store),
  records: (facts: Names, entities: Names) => new StoredRecords(store, facts, entities),
});

export type PackShelf = ReturnType<typeof packShelf>;
