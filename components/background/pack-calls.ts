import * as v from 'valibot';
import { failure } from '../result.ts';
import { stored } from '../storage/stored.ts';
import { packsScript } from './load-scripts.ts';
import type { PacksScript } from './packs-script.ts';

const isText = (value: unknown): value is string => v.is(v.string(), value);

const fromPacks = <T>(call: (script: PacksScript) => Promise<T>) =>
  stored(async () => call(await packsScript()));

/** What the settings page may ask about packs from others. */
export const packCalls = () => ({
  'added-packs': () => fromPacks(({ addedPacks }) => addedPacks()),
  'add-pack-file': ({ name, text }: { readonly name: string; readonly text: string }) =>
    isText(name) && isText(text)
      ? fromPacks(({ packs }) => packs.addFile(name, text))
      : failure('bad-message'),
  'add-pack-address': ({ address }: { readonly address: string }) =>
    isText(address) ? fromPacks(({ packs }) => packs.addAddress(address)) : failure('bad-message'),
  'update-pack': ({ key }: { readonly key: string }) => fromPacks(({ packs }) => packs.update(key)),
  'pack-back': ({ key }: { readonly key: string }) => fromPacks(({ packs }) => packs.goBack(key)),
  'pack-auto': ({ key, auto }: { readonly key: string; readonly auto: boolean }) =>
    fromPacks(({ packs }) => packs.setAuto(key, auto)),
  'remove-pack': ({ key }: { readonly key: string }) => fromPacks(({ packs }) => packs.remove(key)),
});
