import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { engineScript } from '../components/background/engine-script.ts';
import type { EngineWorld } from '../components/background/load-engine.ts';

/** Loaded by the background when something is read, see components/background/load-engine.ts. */
export default defineUnlistedScript(() => {
  (globalThis as EngineWorld).randnotizEngine = engineScript;
});
