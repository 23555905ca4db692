import { browser, type Runtime } from '../browser.ts';
import { effectUntil } from '../effect-until.ts';
import { listen } from '../listen.ts';
import { PAGE_STATE_PORT } from '../messages.ts';
import { tellPanels } from '../messaging.ts';
import type { PageModel } from './page-model.ts';

/** Sends the page's state to every open list, at once and after each change. */
export function streamPageState(model: PageModel, end: AbortSignal): void {
  const connected = (port: Runtime.Port): void => {
    if (port.name !== PAGE_STATE_PORT || port.sender?.id !== browser.runtime.id) return;
    const gone = new AbortController();
    port.onDisconnect.addListener(() => gone.abort());
    effectUntil(() => port.postMessage(model.state.value), AbortSignal.any([end, gone.signal]));
  };
  listen(browser.runtime.onConnect, connected, end);
  // A list that was open first has knocked in vain: it does not try again by itself.
  void tellPanels('reader-here', {});
}
