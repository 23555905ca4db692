import { browser } from '../browser.ts';
import { loadedOnce } from '../loaded-once.ts';
import type { StampedPacks } from './added-knowledge.ts';
import { bringBundled } from './bundled-facts.ts';
import type { EngineScript, startEngine } from './engine-script.ts';
import { packStore, stampOf } from './kept-packs.ts';
import type { PacksScript, startPacks } from './packs-script.ts';

/** Where the scripts leave what they offer. */
export interface ScriptWorld {
  randnotizEngine?: typeof startEngine;
  randnotizPacks?: typeof startPacks;
  /** Chromium's workers. */
  importScripts?(file: string): void;
}

const world = globalThis as ScriptWorld;

/** The engine, loaded when something is first read and kept while the background lives (ADR 14). */
export const engine = loadedOnce(async (): Promise<EngineScript> => {
  bringBundled();
  // Opens the database while the script is read.
  packStore.all().catch(() => undefined);
  const start = await offered('/engine.js', 'randnotizEngine');
  return start(stampedPacks);
});

/** What takes in and reads packs of others, loaded where there are any or one is to come (ADR 20). */
export const packsScript = loadedOnce(async (): Promise<PacksScript> => {
  const start = await offered('/packs.js', 'randnotizPacks');
  return start(packStore, await engine());
});

async function stampedPacks(): Promise<StampedPacks | null> {
  const { packs } = await packStore.all();
  if (packs.length === 0) return null;
  return { packs, stamp: stampOf(packs), shelf: (await packsScript()).shelf };
}

async function offered<Name extends 'randnotizEngine' | 'randnotizPacks'>(
  file: string,
  name: Name,
): Promise<NonNullable<ScriptWorld[Name]>> {
  if (world.importScripts) world.importScripts(file);
  else await loadInPage(file);
  const found = world[name];
  if (found === undefined) throw new Error(`${file} offers nothing.`);
  return found;
}

/** Firefox's background is a page. */
function loadInPage(file: string): Promise<void> {
  const script = document.createElement('script');
  script.src = browser.runtime.getURL(file);
  return new Promise((loaded, failed) => {
    script.onload = () => loaded();
    script.onerror = () => failed(new Error(`${file} did not load.`));
    document.head.append(script);
  });
}

/** A worker may later load only what it has loaded while it was installed; Chromium then keeps its compiled code, too. */
export function keepScriptsAtHand(): void {
  if (world.importScripts)
    globalThis.addEventListener('install', () => void packsScript().catch(() => undefined));
}
