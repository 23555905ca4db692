import type { AddedPacks, AddedPackView } from '../packs/added-packs.ts';
import { type LoadedPack, loadPacks } from '../packs/load-packs.ts';
import type { PackStore } from '../packs/pack-store.ts';
import { keyFingerprint } from '../packs/verify-signature.ts';
import { storageFault } from '../storage/storage-fault.ts';

/** The added packs as the settings show them. */
export async function addedPacks(store: PackStore): Promise<AddedPacks> {
  try {
    const { packs: kept, damaged } = await store.all();
    const { loaded } = await loadPacks(store);
    const views = kept.map(async (pack) => ({
      ...pack,
      fingerprint: pack.pin === null ? null : await keyFingerprint(pack.pin),
      state: stateOf(loaded.find((entry) => entry.pack.key === pack.key)),
    }));
    return { packs: await Promise.all(views), damaged, problem: null };
  } catch (cause) {
    return { packs: [], damaged: [], problem: storageFault(cause) };
  }
}

const stateOf = (entry: LoadedPack | undefined): AddedPackView['state'] =>
  entry === undefined ? 'damaged' : entry.fellBack ? 'fell-back' : 'fine';
