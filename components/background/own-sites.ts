import { browser } from '../browser.ts';
import { ALL_SITES, originOf } from '../options/site-address.ts';
import type { Settings } from '../settings/settings.ts';
import { loadSettings } from '../settings/store.ts';

const SCRIPT = 'own-sites';

const wantedOrigins = ({ allSites, ownSites }: Settings): string[] => [
  ...(allSites ? [ALL_SITES] : []),
  ...ownSites.map(originOf),
];

/**
 * Registers the gate on the reader's own sites, as far as the browser's permission goes: a registration without
 * permission succeeds silently and never runs, so what is granted is asked first.
 */
async function registerOwnSites(): Promise<void> {
  const { settings } = await loadSettings();
  const matches: string[] = [];
  for (const origin of wantedOrigins(settings)) {
    if (await browser.permissions.contains({ origins: [origin] })) matches.push(origin);
  }
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
    return;
  }
  const script = { id: SCRIPT, js: ['gate.js'], matches, runAt: 'document_idle' as const };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
}

/** Keeps the registration in step with settings and permissions, which the reader can also change in the browser. */
export function keepOwnSites(): void {
  let running: Promise<unknown> = Promise.resolve();
  const again = (): void => {
    // One after another: two registrations at once would collide on the script's id.
    running = running.then(registerOwnSites).catch(() => undefined);
  };
  browser.runtime.onInstalled.addListener(again);
  browser.runtime.onStartup.addListener(again);
  browser.permissions.onAdded.addListener(again);
  browser.permissions.onRemoved.addListener(again);
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && 'settings' in changes) again();
  });
}
