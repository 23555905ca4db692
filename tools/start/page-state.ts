import { PAGE_STATE_PORT, type PageState } from '../../components/messages.ts';
import { runIn, type Tab, until } from './tab.ts';

/** What the reader in the article's tab shows, asked from a page of the extension; null when no reader came in time. */
export function pageState(extensionTab: Tab, host: string): Promise<PageState | null> {
  return until(() => runIn(extensionTab, askReader, { host, port: PAGE_STATE_PORT }), 15_000);
}

interface Port {
  readonly onMessage: { addListener(listener: (state: PageState) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
  disconnect(): void;
}

interface Tabs {
  query(filter: { url: string }): Promise<{ id: number }[]>;
  connect(id: number, options: { name: string; frameId: number }): Port;
}

/** Runs in the extension's page. */
async function askReader({ host, port }: { host: string; port: string }): Promise<PageState | null> {
  const api = globalThis as unknown as {
    browser?: { tabs: Tabs };
    chrome: { tabs: Tabs; runtime: { lastError?: unknown } };
  };
  const { tabs } = api.browser ?? api.chrome;
  const [tab] = await tabs.query({ url: `*://${host}/*` });
  if (!tab) return null;
  return new Promise((resolve) => {
    const connection = tabs.connect(tab.id, { name: port, frameId: 0 });
    const finish = (state: PageState | null) => {
      connection.disconnect();
      resolve(state);
    };
    connection.onDisconnect.addListener(() => {
      // Reading it tells Chromium that "no reader yet" was expected.
      void api.chrome?.runtime.lastError;
      resolve(null);
    });
    connection.onMessage.addListener((state) => {
      if (state.status === 'reading') return;
      if (state.notes.length > 0 || state.status !== 'ready') finish(state);
      // The reader can be ready a moment before it lists its notes.
      else setTimeout(() => finish(state), 1_000);
    });
    setTimeout(() => finish(null), 5_000);
  });
}
