import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ScriptWorld } from '../components/background/load-scripts.ts';
import { startPacks } from '../components/background/packs-script.ts';

/** Loaded by the background where packs were or are added, see components/background/load-scripts.ts. */
export default defineUnlistedScript(() => {
  (globalThis as ScriptWorld).randnotizPacks = startPacks;
});
