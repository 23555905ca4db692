import { type Signal, signal } from '@preact/signals';
import { browser } from '../browser.ts';
import { PAGE_STATE_PORT, type PageState } from '../messages.ts';
import { askBackground } from '../messaging.ts';
import type { TabView } from './tab-view.ts';

export interface TabWatch {
  readonly view: Signal<TabView>;
  /** Injects the reader (activeTab or host permission) and shows what it finds. */
  readonly read: () => Promise<void>;
}

/** Follows what a tab's reader shows; without a reader it asks the gate once. */
export function watchTab(tabId: number, listed: () => boolean, end: AbortSignal): TabWatch {
  const view = signal<TabView>({ kind: 'loading' });

  const askGate = async (): Promise<void> => {
    const answer = await askBackground('judge-page', { tabId });
    if (end.aborted) return;
    view.value = answer.ok
      ? { kind: 'unread', gate: answer.value, listed: listed() }
      : { kind: 'unreachable' };
  };

  const connect = (): void => {
    const port = browser.tabs.connect(tabId, { name: PAGE_STATE_PORT, frameId: 0 });
    port.onMessage.addListener((state: unknown) => {
      // Only our reader can be at the other end of this port.
      view.value = { kind: 'page', state: state as PageState };
    });
    port.onDisconnect.addListener(() => {
      // Chrome reports an error nobody looked at; a page without a reader is none.
      void browser.runtime.lastError;
      if (!end.aborted) void askGate();
    });
    end.addEventListener('abort', () => port.disconnect(), { once: true });
  };
  connect();
  return {
    view,
    read: async () => {
      view.value = { kind: 'loading' };
      const brought = await askBackground('read-page', { tabId });
      if (brought.ok) connect();
      else view.value = { kind: 'unreachable' };
    },
  };
}
