import { type Signal, signal } from '@preact/signals';
import { browser, type Runtime } from '../browser.ts';
import { PAGE_STATE_PORT, type PageState, type PageToPanel } from '../messages.ts';
import { answerMessages, askBackground } from '../messaging.ts';
import { success } from '../result.ts';
import type { TabView } from './tab-view.ts';

export interface TabWatch {
  readonly view: Signal<TabView>;
  /** Injects the reader (activeTab or host permission) and shows what it finds. */
  readonly read: () => Promise<void>;
}

/**
 * Follows what a tab's reader shows. Without a reader it asks the gate, and connects as soon as one begins there: the
 * page may well be complete before its reader comes.
 */
export function watchTab(tabId: number, listed: () => boolean, end: AbortSignal): TabWatch {
  const view = signal<TabView>({ kind: 'loading' });
  let current: Runtime.Port | null = null;

  const askGate = async (): Promise<void> => {
    const answer = await askBackground('judge-page', { tabId });
    // A reader that came meanwhile knows more than the gate.
    if (end.aborted || current) return;
    view.value = answer.ok
      ? { kind: 'unread', gate: answer.value, listed: listed() }
      : { kind: 'unreachable' };
  };

  const connect = (): void => {
    current?.disconnect();
    const port = browser.tabs.connect(tabId, { name: PAGE_STATE_PORT, frameId: 0 });
    current = port;
    port.onMessage.addListener((state: unknown) => {
      // Only our reader can be at the other end of this port.
      if (port === current) view.value = { kind: 'page', state: state as PageState };
    });
    port.onDisconnect.addListener(() => {
      // Chrome reports an error nobody looked at; a page without a reader is none.
      void browser.runtime.lastError;
      if (port !== current) return;
      current = null;
      if (!end.aborted) void askGate();
    });
  };
  answerMessages<PageToPanel>(
    {
      page: {
        'reader-here': (_message, sender) => {
          if (sender.tab?.id === tabId && !end.aborted) connect();
          return success(undefined);
        },
      },
    },
    end,
  );
  end.addEventListener('abort', () => current?.disconnect(), { once: true });
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
