import { browser } from '../browser.ts';
import { originOfPack } from '../packs/pack-address.ts';
import { tellPackNews } from '../packs/pack-news.ts';
import { packShelf } from '../packs/pack-shelf.ts';
import type { PackStore } from '../packs/pack-store.ts';
import { createPacks } from '../packs/packs.ts';
import { addedPacks } from './added-pack-views.ts';
import { bundledIds } from './bundled-facts.ts';
import type { EngineScript } from './engine-script.ts';
import { arrangeUpdates } from './pack-alarm.ts';
import { readAgainEverywhere } from './read-again-everywhere.ts';

/** Takes packs in, updates and checks them. Store and engine are the background's: they are in its other scripts. */
export function startPacks(store: PackStore, engine: Pick<EngineScript, 'tryOut' | 'addedChanged'>) {
  return {
    shelf: packShelf(store),
    addedPacks: () => addedPacks(store),
    packs: createPacks({
      store,
      bundled: new Set(bundledIds()),
      tryOut: engine.tryOut,
      now: () => new Date(),
      mayReach: (address) => browser.permissions.contains({ origins: [originOfPack(address)] }),
      changed: (what) => {
        if (what === 'content') {
          engine.addedChanged();
          void readAgainEverywhere();
        }
        tellPackNews({ kind: 'changed' });
        void arrangeUpdates(store);
      },
      progress: (address, bytes, all) => tellPackNews({ kind: 'progress', address, bytes, all }),
    }),
  };
}

export type PacksScript = ReturnType<typeof startPacks>;
