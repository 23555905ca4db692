import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchGate } from '../components/gate/watch-gate.ts';

/**
 * The only script that runs on every page of the listed sites; it leaves no mark behind on no. The manifest names it
 * as content script by hand (wxt.config.ts): WXT's own wrapper for content scripts is as big as the gate itself.
 */
export default defineUnlistedScript(() => watchGate(document));
