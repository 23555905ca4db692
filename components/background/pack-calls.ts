import * as v from 'valibot';
import type { AddedPacks, AddedPackView } from '../packs/added-packs.ts';
import { type LoadedPack, loadPacks } from '../packs/load-packs.ts';
import { keyFingerprint } from '../packs/verify-signature.ts';
import { failure } from '../result.ts';
import { storageFault } from '../storage/storage-fault.ts';
import { stored } from '../storage/stored.ts';
import { packStore, packs } from './pack-service.ts';

const isText = (value: unknown): value is string => v.is(v.string(), value);

async function addedPacks(): Promise<AddedPacks> {
  try {
    const { packs: kept, damaged } = await packStore.all();
    const { loaded } = await loadPacks(packStore);
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

/** What the settings page may ask about packs from others. */
export const packCalls = () => ({
  'added-packs': () => stored(addedPacks),
  'add-pack-file': ({ name, text }: { readonly name: string; readonly text: string }) =>
    isText(name) && isText(text) ? stored(() => packs.addFile(name, text)) : failure('bad-message'),
  'add-pack-address': ({ address }: { readonly address: string }) =>
    isText(address) ? stored(() => packs.addAddress(address)) : failure('bad-message'),
  'update-pack': ({ key }: { readonly key: string }) => stored(() => packs.update(key)),
  'pack-back': ({ key }: { readonly key: string }) => stored(() => packs.goBack(key)),
  'pack-auto': ({ key, auto }: { readonly key: string; readonly auto: boolean }) =>
    stored(() => packs.setAuto(key, auto)),
  'remove-pack': ({ key }: { readonly key: string }) => stored(() => packs.remove(key)),
});
