import { beforeEach, describe, expect, test, vi } from 'vitest';
import { watchTab } from '../../../components/list/watch-tab.ts';
import type { PageState } from '../../../components/messages.ts';

type Heard = (value?: unknown) => void;
type OnMessage = (raw: unknown, sender: object, respond: Heard) => unknown;

/** One end of a port as the browser hands it out; `say` and `drop` are the page's side. */
function makePort() {
  const onMessage: Heard[] = [];
  const onDisconnect: Heard[] = [];
  return {
    onMessage: { addListener: (heard: Heard) => onMessage.push(heard) },
    onDisconnect: { addListener: (heard: Heard) => onDisconnect.push(heard) },
    disconnect: vi.fn(),
    say: (state: unknown) => onMessage.map((heard) => heard(state)),
    drop: () => onDisconnect.map((heard) => heard()),
  };
}

const fake = vi.hoisted(() => ({
  ports: [] as unknown[],
  listeners: new Set<unknown>(),
  gate: Promise.resolve<unknown>(undefined),
}));

vi.mock('../../../components/browser.ts', () => ({
  browser: {
    runtime: {
      id: 'own',
      getURL: () => 'moz-extension://own/',
      sendMessage: () => fake.gate,
      onMessage: {
        addListener: (listener: unknown) => fake.listeners.add(listener),
        removeListener: (listener: unknown) => fake.listeners.delete(listener),
      },
    },
    tabs: {
      connect: () => {
        const port = makePort();
        fake.ports.push(port);
        return port;
      },
    },
  },
}));

const ports = fake.ports as ReturnType<typeof makePort>[];
const yes = { ok: true, value: { language: 'de', article: true, electric: true } };
const read = { status: 'ready' } as PageState;
const settled = () => new Promise((done) => setTimeout(done));

/** The reader of a tab says that it has begun. */
const readerBegins = async (tabId: number): Promise<void> => {
  const sender = { id: 'own', url: 'https://zeitung.example/a', frameId: 0, tab: { id: tabId } };
  for (const listener of fake.listeners)
    (listener as OnMessage)({ randnotiz: 'reader-here', message: {} }, sender, () => undefined);
  await settled();
};

describe('a list that was open before the reader came', () => {
  beforeEach(() => {
    ports.length = 0;
    fake.listeners.clear();
    fake.gate = Promise.resolve(yes);
  });

  test('shows the page as soon as its reader begins', async () => {
    const { view } = watchTab(7, () => true, new AbortController().signal);
    ports[0]?.drop();
    await settled();
    expect(view.value.kind).toBe('unread');
    await readerBegins(7);
    ports[1]?.say(read);
    expect(view.value).toEqual({ kind: 'page', state: read });
  });

  test('does not go back to the gate’s answer when that arrives after the reader', async () => {
    let answer: Heard = () => undefined;
    fake.gate = new Promise((resolve) => {
      answer = resolve;
    });
    const { view } = watchTab(7, () => true, new AbortController().signal);
    ports[0]?.drop();
    await readerBegins(7);
    ports[1]?.say(read);
    answer(yes);
    await settled();
    expect(view.value.kind).toBe('page');
  });

  test('does not mind readers of other tabs, and none at all once it is closed', async () => {
    const end = new AbortController();
    watchTab(7, () => true, end.signal);
    await readerBegins(8);
    expect(ports).toHaveLength(1);
    end.abort();
    expect(ports[0]?.disconnect).toHaveBeenCalled();
    await readerBegins(7);
    expect(ports).toHaveLength(1);
  });
});
