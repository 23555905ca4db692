import { isPlainClick } from '../../page/clicks/watch-clicks.ts';
import { observeArticle } from '../../page/watch/observe-article.ts';
import { browser, type Runtime } from '../browser.ts';
import { listen } from '../listen.ts';
import type { EarlyCall, Meanwhile } from './first-reading.ts';

/** Keeps what the reader script has to catch up with when it comes. */
export function waitForReader(document: Document, root: Element, end: AbortSignal): () => Meanwhile {
  const waiting = new AbortController();
  const signal = AbortSignal.any([end, waiting.signal]);
  const changes: MutationRecord[] = [];
  const calls: EarlyCall[] = [];
  let click: Meanwhile['click'] = null;

  const observer = new MutationObserver((records) => changes.push(...records));
  observeArticle(observer, root);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  document.addEventListener(
    'click',
    (event) => {
      if (event.isTrusted && isPlainClick(event, document)) click = { x: event.clientX, y: event.clientY };
    },
    { capture: true, passive: true, signal },
  );
  const keep = (raw: unknown, sender: Runtime.MessageSender, respond: EarlyCall['respond']): true => {
    calls.push({ raw, sender, respond });
    return true;
  };
  listen(browser.runtime.onMessage, keep as Runtime.OnMessageListenerCallback, signal);
  return () => {
    changes.push(...observer.takeRecords());
    waiting.abort();
    return { changes, calls, click };
  };
}
