import { launchChromium } from '../browsers/chromium.ts';
import type { BrowserKind } from '../browsers/find-browser.ts';
import { launchFirefox } from '../browsers/firefox.ts';
import { demoSite } from '../demo/demo-site.ts';
import { demoArticle, demoHost } from './demo-address.ts';
import type { Tab } from './tab.ts';

export interface Demo {
  readonly host: string;
  readonly article: Tab;
  openExtensionPage(path: string): Promise<Tab>;
  /** Resolves when the person has closed the browser. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/** Opens the demo article in a browser with the extension. */
export async function openDemo(kind: BrowserKind, extensionDir: string, headless: boolean): Promise<Demo> {
  const options = { extensionDir, headless, sites: { [demoHost]: demoSite } };
  if (kind === 'chromium') {
    const run = await launchChromium(options);
    return {
      host: demoHost,
      article: await run.openPage(demoArticle),
      openExtensionPage: run.openExtensionPage,
      closed: new Promise((resolve) => run.context.once('close', () => resolve())),
      close: run.close,
    };
  }
  const run = await launchFirefox(options);
  return {
    host: demoHost,
    article: await run.openPage(demoArticle),
    openExtensionPage: run.openExtensionPage,
    closed: new Promise((resolve) => run.browser.once('disconnected', () => resolve())),
    close: run.close,
  };
}
