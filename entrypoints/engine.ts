import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startEngine } from '../components/background/engine-script.ts';
import type { ScriptWorld } from '../components/background/load-scripts.ts';

/** Loaded by the background when something is read, see components/background/load-scripts.ts. */
export default defineUnlistedScript(() => {
  (globalThis as ScriptWorld).randnotizEngine = startEngine;
});
