import { browser } from '../browser.ts';
import { type AddedKnowledge, tryOut } from '../packs/added-engine.ts';
import { keptKnowledge, makeKnowledge } from '../packs/kept-knowledge.ts';
import { originOfPack } from '../packs/pack-address.ts';
import { tellPackNews } from '../packs/pack-news.ts';
import { createPacks } from '../packs/packs.ts';
import { bundled } from './bundled.ts';
import { bundledIds } from './bundled-facts.ts';
import { packStore, stampOf } from './kept-packs.ts';
import { arrangeUpdates } from './pack-alarm.ts';
import { readAgainEverywhere } from './read-again-everywhere.ts';

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
  const { packs } = await packStore.all();
  if (packs.length === 0) return null;
  const stamp = stampOf(packs);
  const kept = await keptKnowledge(packStore, stamp, packs).catch(() => null);
  return kept ?? makeKnowledge(packStore, stamp, (await bundled()).packs());
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
