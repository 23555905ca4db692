import * as v from 'valibot';
import { failure } from '../result.ts';
import { stored } from '../storage/stored.ts';
import type { EngineScript } from './engine-script.ts';
import { engine } from './load-engine.ts';

const isText = (value: unknown): value is string => v.is(v.string(), value);

/** The answer of the engine's script, where packs are taken in. */
const fromEngine = <T>(call: (engine: EngineScript) => Promise<T>) =>
  stored(async () => call(await engine()));

/** What the settings page may ask about packs from others. */
export const packCalls = () => ({
  'added-packs': () => fromEngine(({ addedPacks }) => addedPacks()),
  'add-pack-file': ({ name, text }: { readonly name: string; readonly text: string }) =>
    isText(name) && isText(text)
      ? fromEngine(({ packs }) => packs.addFile(name, text))
      : failure('bad-message'),
  'add-pack-address': ({ address }: { readonly address: string }) =>
    isText(address) ? fromEngine(({ packs }) => packs.addAddress(address)) : failure('bad-message'),
  'update-pack': ({ key }: { readonly key: string }) => fromEngine(({ packs }) => packs.update(key)),
  'pack-back': ({ key }: { readonly key: string }) => fromEngine(({ packs }) => packs.goBack(key)),
  'pack-auto': ({ key, auto }: { readonly key: string; readonly auto: boolean }) =>
    fromEngine(({ packs }) => packs.setAuto(key, auto)),
  'remove-pack': ({ key }: { readonly key: string }) => fromEngine(({ packs }) => packs.remove(key)),
});
