import * as v from 'valibot';
import type { AddedPacks, AddedPackView } from '../packs/added-packs.ts';
import { type LoadedPack, loadPacks } from '../packs/load-packs.ts';
import { keyFingerprint } from '../packs/verify-signature.ts';
import { attempt, failure, type Result } from '../result.ts';
import { storageFault } from '../storage/storage-fault.ts';
import { packStore, packs } from './pack-service.ts';

const told = <T>(work: () => Promise<T>): Promise<Result<T>> => attempt('storage-failed', work);

const isText = (value: unknown): value is string => v.is(v.string(), value);

async function addedPacks(): Promise<AddedPacks> {
  try {
    const { packs: stored, damaged } = await packStore.all();
    const { loaded } = await loadPacks(packStore);
    const views = stored.map(async (pack) => ({
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

/** What the settings page may ask about packs from others. */
export const packCalls = () => ({
  'added-packs': () => told(addedPacks),
  'add-pack-file': ({ name, text }: { readonly name: string; readonly text: string }) =>
    isText(name) && isText(text) ? told(() => packs.addFile(name, text)) : failure('bad-message'),
  'add-pack-address': ({ address }: { readonly address: string }) =>
    isText(address) ? told(() => packs.addAddress(address)) : failure('bad-message'),
  'update-pack': ({ key }: { readonly key: string }) => told(() => packs.update(key)),
  'pack-back': ({ key }: { readonly key: string }) => told(() => packs.goBack(key)),
  'pack-auto': ({ key, auto }: { readonly key: string; readonly auto: boolean }) =>
    told(() => packs.setAuto(key, auto)),
  'remove-pack': ({ key }: { readonly key: string }) => told(() => packs.remove(key)),
});
