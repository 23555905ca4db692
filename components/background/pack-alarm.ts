import { browser } from '../browser.ts';
import type { PackStore } from '../packs/pack-store.ts';

export const PACK_ALARM = 'pack-updates';

/** How often it is looked whether a pack is due; each pack itself is asked for once a day (update-time.ts). */
const MINUTES = 60;

/** Wakes the background only while there is a pack that updates by itself; without one no request is ever made. */
export async function arrangeUpdates(store: PackStore): Promise<void> {
  const isWanted = await store.all().then(
    ({ packs }) => packs.some((pack) => pack.auto && pack.from.kind === 'url'),
    () => false,
  );
  const known = await browser.alarms.get(PACK_ALARM);
  if (isWanted && !known) {
    browser.alarms.create(PACK_ALARM, { delayInMinutes: 1, periodInMinutes: MINUTES });
  } else if (!isWanted && known) await browser.alarms.clear(PACK_ALARM);
}
