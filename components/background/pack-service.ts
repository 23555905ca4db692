import { browser } from '../browser.ts';
import { type AddedKnowledge, addedEngine, enginePacks, tryOut } from '../packs/added-engine.ts';
import { keptOutline, outlineStamp } from '../packs/kept-outline.ts';
import { loadPacks } from '../packs/load-packs.ts';
import { originOfPack } from '../packs/pack-address.ts';
import { tellPackNews } from '../packs/pack-news.ts';
import { PackStore } from '../packs/pack-store.ts';
import { createPacks } from '../packs/packs.ts';
import { oneAtATime } from '../storage/one-at-a-time.ts';
import { bundled } from './bundled.ts';
import { bundledIds } from './bundled-facts.ts';
import { arrangeUpdates } from './pack-alarm.ts';
import { readAgainEverywhere } from './read-again-everywhere.ts';

export const packStore = new PackStore();

let added: Promise<AddedKnowledge | null> | null = null;
let soon: ReturnType<typeof setTimeout> | undefined;
/** Milliseconds, well within the time a browser leaves an idle background. */
const SOON = 3000;

/**
 * What added packs know, built on first use and anew after a change; null without any. Where the packs cannot be read
 * the bundled facts go on alone, and the settings say why.
 */
export function addedKnowledge(): Promise<AddedKnowledge | null> {
  added ??= readAdded().catch(() => null);
  return added;
}

async function readAdded(): Promise<AddedKnowledge | null> {
  const { loaded } = await loadPacks(packStore);
  if (loaded.length === 0) return null;
  const stamp = outlineStamp(browser.runtime.getManifest().version, loaded);
  const packs = (await bundled()).packs();
  const outline = await keptOutline(packStore, stamp, () => enginePacks(loaded, packs));
  return addedEngine(loaded, packs, outline);
}

export const packs = createPacks({
  store: packStore,
  bundled: new Set(bundledIds()),
  tryOut: async (source) => tryOut(source, (await bundled()).packs()),
  now: () => new Date(),
  mayReach: (address) => browser.permissions.contains({ origins: [originOfPack(address)] }),
  changed: (what) => {
    if (what === 'content') {
      added = null;
      // Once several changes are through; then the next start finds its outline kept.
      clearTimeout(soon);
      soon = setTimeout(() => void addedKnowledge(), SOON);
      void readAgainEverywhere();
    }
    tellPackNews({ kind: 'changed' });
    void arrangeUpdates(packStore);
  },
  progress: (address, bytes, all) => tellPackNews({ kind: 'progress', address, bytes, all }),
});

/** Clears what an update left that was stopped half-way; under the lock, so never while one is running. */
export const clearLeftovers = (): Promise<unknown> =>
  oneAtATime('packs', () => packStore.sweep()).catch(() => undefined);
