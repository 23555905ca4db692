import * as v from 'valibot';
import { failure } from '../result.ts';
import { stored } from '../storage/stored.ts';
import { engine } from './load-engine.ts';

const isText = (value: unknown): value is string => v.is(v.string(), value);

/** What the settings page may ask about packs from others. */
export const packCalls = () => ({
  'added-packs': () => stored(async () => (await engine()).addedPacks()),
  'add-pack-file': ({ name, text }: { readonly name: string; readonly text: string }) =>
    isText(name) && isText(text)
      ? stored(async () => (await engine()).packs.addFile(name, text))
      : failure('bad-message'),
  'add-pack-address': ({ address }: { readonly address: string }) =>
    isText(address) ? stored(async () => (await engine()).packs.addAddress(address)) : failure('bad-message'),
  'update-pack': ({ key }: { readonly key: string }) =>
    stored(async () => (await engine()).packs.update(key)),
  'pack-back': ({ key }: { readonly key: string }) => stored(async () => (await engine()).packs.goBack(key)),
  'pack-auto': ({ key, auto }: { readonly key: string; readonly auto: boolean }) =>
    stored(async () => (await engine()).packs.setAuto(key, auto)),
  'remove-pack': ({ key }: { readonly key: string }) =>
    stored(async () => (await engine()).packs.remove(key)),
});
