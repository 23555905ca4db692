import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchNavigation } from '../../../../page/watch/watch-navigation.ts';
import { loadPage } from '../load-page.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

function setUp(hasNavigationApi: boolean) {
  const document = loadPage('clean-article');
  const view = document.defaultView;
  if (!view) throw new Error('no window');
  const navigation = new view.EventTarget();
  if (hasNavigationApi) Object.assign(view, { navigation });
  const urls: string[] = [];
  const controller = new view.AbortController();
  watchNavigation(document, (url) => urls.push(new URL(url).pathname), controller);
  const goTo = (path: string) => {
    view.history.pushState({}, '', path);
    if (hasNavigationApi) navigation.dispatchEvent(new view.Event('navigatesuccess'));
    else document.title = path;
  };
  return { document, urls, controller, goTo };
}

describe.each([
  ['with the Navigation API', true],
  ['by title, without it', false],
])('navigation of a single-page site, %s', (_, hasNavigationApi) => {
  test('is reported after the new page has come to rest', async () => {
    const { document, urls, goTo } = setUp(hasNavigationApi);
    goTo('/b.html');
    await vi.advanceTimersByTimeAsync(200);
    document.body.append('Der Text kommt nach');
    await vi.advanceTimersByTimeAsync(200);
    expect(urls).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(urls).toEqual(['/b.html']);
  });

  test('is reported once for two quick steps, with the last address', async () => {
    const { urls, goTo } = setUp(hasNavigationApi);
    goTo('/b.html');
    await vi.advanceTimersByTimeAsync(100);
    goTo('/c.html');
    await vi.advanceTimersByTimeAsync(1000);
    expect(urls).toEqual(['/c.html']);
  });

  test('is reported on a page that never rests', async () => {
    const { document, urls, goTo } = setUp(hasNavigationApi);
    goTo('/b.html');
    for (let i = 0; i < 40; i++) {
      document.body.append('x');
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(urls).toEqual(['/b.html']);
  });

  test('within the page is none', async () => {
    const { urls, goTo } = setUp(hasNavigationApi);
    goTo('#absatz');
    await vi.advanceTimersByTimeAsync(5000);
    expect(urls).toEqual([]);
  });

  test('is not reported after the end', async () => {
    const { urls, controller, goTo } = setUp(hasNavigationApi);
    goTo('/b.html');
    await vi.advanceTimersByTimeAsync(100);
    controller.abort();
    goTo('/c.html');
    await vi.advanceTimersByTimeAsync(5000);
    expect(urls).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
