import type { Browser, Page } from 'puppeteer-core';
import { contextOf } from '../../tools/browsers/bidi.ts';
import { eventually, pause } from './driver.ts';
import type { FirefoxWindow } from './firefox-window.ts';

/** Milliseconds after which a question is asked again, a tab opened again. */
const PATIENCE = 2_000;

interface Awaited {
  readonly url: string;
  /** Contexts of the tabs that were there before. */
  readonly before: ReadonlySet<string>;
  /** Opens it once more. */
  readonly open: () => Promise<unknown>;
}

/** The tab that shows `url` and was not there before, once it is complete. */
export function arrival(
  browser: Browser,
  window: FirefoxWindow,
  { url, before, open }: Awaited,
): Promise<Page> {
  let missedSince = Number.POSITIVE_INFINITY;
  return eventually(`Firefox did not open ${url}.`, async () => {
    const shown = (await window.tabs()).find((tab) => tab.url === url && !before.has(tab.context));
    if (!shown) return null;
    const page = (await browser.pages()).find((page) => contextOf(page) === shown.context);
    if (!page) {
      // Puppeteer never hears of some tabs that change their process while they open: then another one is opened.
      missedSince = Math.min(missedSince, Date.now());
      if (Date.now() - missedSince < PATIENCE) return null;
      missedSince = Number.POSITIVE_INFINITY;
      await window.close(shown);
      await open();
      return null;
    }
    // Its process may just be exchanged and never answer, or be busy reading an article: then it is asked again.
    const state = page.evaluate(() => `${document.readyState} ${location.href}`);
    return (await Promise.race([state, pause(PATIENCE)])) === `complete ${url}` ? page : null;
  });
}

/** The contexts of all tabs, to tell the new one. */
export const contextsOf = async (window: FirefoxWindow): Promise<ReadonlySet<string>> =>
  new Set((await window.tabs()).map(({ context }) => context));
