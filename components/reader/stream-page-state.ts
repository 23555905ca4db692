import { effect } from '@preact/signals';
import { browser, type Runtime } from '../browser.ts';
import { PAGE_STATE_PORT } from '../messages.ts';
import { tellPanels } from '../messaging.ts';
import type { PageModel } from './page-model.ts';

/** Sends the page's state to every open list, at once and after each change. */
export function streamPageState(model: PageModel, end: AbortSignal): void {
  const stops = new Set<() => void>();
  const connected = (port: Runtime.Port): void => {
    if (port.name !== PAGE_STATE_PORT || port.sender?.id !== browser.runtime.id) return;
    const stop = effect(() => port.postMessage(model.state.value));
    stops.add(stop);
    port.onDisconnect.addListener(() => {
      stop();
      stops.delete(stop);
    });
  };
  browser.runtime.onConnect.addListener(connected);
  // A list that was open first has knocked in vain: it does not try again by itself.
  void tellPanels('reader-here', {});
  end.addEventListener(
    'abort',
    () => {
      browser.runtime.onConnect.removeListener(connected);
      for (const stop of stops) stop();
    },
    { once: true },
  );
}
