import { launchChromium } from '../browsers/chromium.ts';
import type { BrowserKind } from '../browsers/find-browser.ts';
import { launchFirefox } from '../browsers/firefox.ts';
import { demoSite } from '../demo/demo-site.ts';
import { demoArticle, demoHost } from './demo-address.ts';
import type { Tab } from './tab.ts';

export interface DemoOptions {
  readonly headless: boolean;
  /** Path of a page of the demo newspaper; default the article on Xiaomi. */
  readonly page?: string;
  readonly colorScheme?: 'light' | 'dark';
}

export interface Demo {
  readonly host: string;
  readonly article: Tab;
  openExtensionPage(path: string): Promise<Tab>;
  /** Lets scripts in the article's page look into the note card. */
  openCardRoot(): Promise<void>;
  /** Gives every open tab this size in CSS pixels. */
  resize(width: number, height: number): Promise<unknown>;
  /** Resolves when the person has closed the browser. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/** Opens the demo article in a browser with the extension. */
export async function openDemo(
  kind: BrowserKind,
  extensionDir: string,
  { headless, page, colorScheme = 'light' }: DemoOptions,
): Promise<Demo> {
  const options = { extensionDir, headless, colorScheme, sites: { [demoHost]: demoSite } };
  const address = page === undefined ? demoArticle : new URL(page, demoArticle).href;
  if (kind === 'chromium') {
    const run = await launchChromium(options);
    const article = await run.openPage(address);
    return {
      host: demoHost,
      article,
      openExtensionPage: run.openExtensionPage,
      openCardRoot: () => run.openCardRoot(article),
      resize: (width, height) =>
        Promise.all(run.context.pages().map((page) => page.setViewportSize({ width, height }))),
      closed: new Promise((resolve) => run.context.once('close', () => resolve())),
      close: run.close,
    };
  }
  const run = await launchFirefox(options);
  const article = await run.openPage(address);
  return {
    host: demoHost,
    article,
    openExtensionPage: run.openExtensionPage,
    openCardRoot: () => run.openCardRoot(article),
    resize: async (width, height) => {
      const pages = await run.browser.pages();
      return Promise.all(pages.map((page) => page.setViewport({ width, height })));
    },
    closed: new Promise((resolve) => run.browser.once('disconnected', () => resolve())),
    close: run.close,
  };
}
