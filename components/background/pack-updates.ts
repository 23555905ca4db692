import { browser } from '../browser.ts';
import { clearLeftovers, packStore } from './kept-packs.ts';
import { packsScript } from './load-scripts.ts';
import { arrangeUpdates, PACK_ALARM } from './pack-alarm.ts';

/** Updates by schedule. The alarm outlives the worker; what a stopped update missed is due again with the next one. */
export function keepPacksUpdated(): void {
  const arrange = (): void => void clearLeftovers().then(() => arrangeUpdates(packStore));
  browser.runtime.onInstalled.addListener(arrange);
  browser.runtime.onStartup.addListener(arrange);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === PACK_ALARM)
      void packsScript()
        .then(({ packs }) => packs.updateDue())
        .catch(() => undefined);
  });
}
