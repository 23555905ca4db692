import { browser } from '../browser.ts';
import { loadedOnce } from '../loaded-once.ts';
import { bringBundled } from './bundled-facts.ts';
import type { EngineScript } from './engine-script.ts';

const FILE = '/engine.js';

/** Where the script leaves what it offers. */
export interface EngineWorld {
  randnotizEngine?: EngineScript;
  /** Chromium's workers. */
  importScripts?(file: string): void;
}

const world = globalThis as EngineWorld;

/** The engine's script, loaded when something is first read and kept while the background lives (ADR 14). */
export const engine = loadedOnce(async (): Promise<EngineScript> => {
  bringBundled();
  await load();
  const { randnotizEngine } = world;
  if (randnotizEngine === undefined) throw new Error(`${FILE} offers nothing.`);
  return randnotizEngine;
});

async function load(): Promise<void> {
  if (world.importScripts) world.importScripts(FILE);
  else await loadInPage();
}

/** Firefox's background is a page. */
function loadInPage(): Promise<void> {
  const script = document.createElement('script');
  script.src = browser.runtime.getURL(FILE);
  return new Promise((loaded, failed) => {
    script.onload = () => loaded();
    script.onerror = () => failed(new Error(`${FILE} did not load.`));
    document.head.append(script);
  });
}

/** A worker may later load only what it has loaded while it was installed; Chromium then keeps its compiled code, too. */
export function keepEngineAtHand(): void {
  if (world.importScripts) globalThis.addEventListener('install', () => void engine().catch(() => undefined));
}
