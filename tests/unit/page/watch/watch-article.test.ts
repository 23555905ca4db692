import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type ArticleChange, watchArticle } from '../../../../page/watch/watch-article.ts';
import { loadPage } from '../load-page.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

function setUp(page = 'live-ticker') {
  const document = loadPage(page);
  const root = document.querySelector('main') ?? document.body;
  const changes: ArticleChange[] = [];
  const controller = new AbortController();
  watchArticle(root, (change) => changes.push(change), {
    signal: controller.signal,
    quiet: 300,
    patience: 1500,
  });
  const element = (html: string) => {
    const box = document.createElement('div');
    box.innerHTML = html;
    return box.firstElementChild ?? box;
  };
  return { document, root, changes, controller, element };
}

describe('a watched article', () => {
  test('reports an added entry by itself, once it is quiet', async () => {
    const { document, changes, element } = setUp();
    const entry = element('<article><p>Der neue Wagen fährt weit.</p></article>');
    document.querySelector('.live-ticker')?.prepend(entry);
    await vi.advanceTimersByTimeAsync(299);
    expect(changes).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(changes).toEqual([{ changed: [entry], removed: false, wholesale: false }]);
  });

  test('reports what happened between its reading and the watching', async () => {
    const { document, root, element } = setUp();
    const { MutationObserver } = document.defaultView as unknown as typeof globalThis;
    const observer = new MutationObserver(() => undefined);
    observer.observe(root, { childList: true, subtree: true });
    const entry = element('<article><p>Der neue Wagen fährt weit.</p></article>');
    document.querySelector('.live-ticker')?.prepend(entry);
    const before = observer.takeRecords();
    observer.disconnect();
    await Promise.resolve();
    const changes: ArticleChange[] = [];
    const { signal } = new AbortController();
    watchArticle(root, (change) => changes.push(change), { signal, before, quiet: 300 });
    await vi.advanceTimersByTimeAsync(300);
    expect(changes).toEqual([{ changed: [entry], removed: false, wholesale: false }]);
  });

  test('reports the paragraph whose text changed', async () => {
    const { document, changes } = setUp();
    const paragraph = document.querySelector('.post p');
    if (paragraph?.firstChild) paragraph.firstChild.textContent = 'Der Wagen kommt erst 2028.';
    await vi.advanceTimersByTimeAsync(300);
    expect(changes).toEqual([{ changed: [paragraph], removed: false, wholesale: false }]);
  });

  test('reports the row whose cell changed', async () => {
    const { document, changes } = setUp('table-heavy');
    const cell = document.querySelector('td p');
    if (cell) cell.textContent = 'Anderes Mobil';
    await vi.advanceTimersByTimeAsync(300);
    expect(changes[0]?.changed).toEqual([cell?.closest('tr')]);
    expect(changes[0]?.removed).toBe(true);
  });

  test('reports the outermost element only', async () => {
    const { document, changes, element } = setUp();
    const entry = element('<article><p>Der neue Wagen fährt weit.</p></article>');
    document.querySelector('.live-ticker')?.append(entry);
    entry.append(element('<p>Ein zweiter Absatz.</p>'));
    await vi.advanceTimersByTimeAsync(300);
    expect(changes[0]?.changed).toEqual([entry]);
  });

  test('reports what was removed or hidden', async () => {
    const { document, changes } = setUp();
    document.querySelector('.live-ticker article')?.remove();
    await vi.advanceTimersByTimeAsync(300);
    expect(changes).toEqual([{ changed: [], removed: true, wholesale: false }]);
    document.querySelector('.post p')?.setAttribute('hidden', '');
    await vi.advanceTimersByTimeAsync(300);
    expect(changes[1]?.removed).toBe(true);
  });

  test('that never rests is reported all the same', async () => {
    const { document, changes, element } = setUp();
    for (let i = 0; i < 40; i++) {
      document.querySelector('.live-ticker')?.prepend(element(`<article><p>Meldung ${i}</p></article>`));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(changes.length).toBeGreaterThanOrEqual(2);
    expect(changes.length).toBeLessThanOrEqual(4);
    expect(changes.every(({ wholesale }) => !wholesale)).toBe(true);
  });

  test('that is rewritten is reported as a whole', async () => {
    const { root, changes } = setUp();
    root.innerHTML = '<p>Ganz neuer Text</p>'.repeat(200);
    await vi.advanceTimersByTimeAsync(300);
    expect(changes[0]?.wholesale).toBe(true);
  });

  test('that is moved, or whose place another takes, is reported as a whole', async () => {
    const { document, root, changes } = setUp();
    document.body.append(root);
    await vi.advanceTimersByTimeAsync(300);
    expect(changes.map(({ wholesale }) => wholesale)).toEqual([true]);
    root.replaceWith(root.cloneNode(true));
    await vi.advanceTimersByTimeAsync(300);
    expect(changes.map(({ wholesale }) => wholesale)).toEqual([true, true]);
  });

  test('says nothing about what has no text, or about the page around it', async () => {
    const { document, root, changes } = setUp();
    root.append(document.createElement('img'));
    root.className = 'neu';
    document.querySelector('aside')?.append('Text');
    await vi.advanceTimersByTimeAsync(5000);
    expect(changes).toEqual([]);
  });

  test('is no longer watched after the end, nor reported late', async () => {
    const { root, changes, controller } = setUp();
    root.append('Text');
    await vi.advanceTimersByTimeAsync(100);
    controller.abort();
    root.append('Noch ein Text');
    await vi.advanceTimersByTimeAsync(5000);
    expect(changes).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
