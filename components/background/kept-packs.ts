import { browser } from '../browser.ts';
import type { AddedPack } from '../packs/added-pack.ts';
import { knowledgeStamp } from '../packs/knowledge-stamp.ts';
import { PackStore } from '../packs/pack-store.ts';
import { oneAtATime } from '../storage/one-at-a-time.ts';

export const packStore = new PackStore();

/** What the knowledge of these packs is kept under. */
export const stampOf = (packs: readonly AddedPack[]): string =>
  knowledgeStamp(browser.runtime.getManifest().version, packs);

/** Clears what an update left that was stopped half-way; under the lock, so never while one is running. */
export const clearLeftovers = (): Promise<unknown> =>
  oneAtATime('packs', () => packStore.sweep()).catch(() => undefined);
