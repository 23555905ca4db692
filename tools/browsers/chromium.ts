import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { ensureBrowser } from './install-browser.ts';
import { startSiteProxy } from './site-proxy.ts';
import { htmlType, type Sites } from './sites.ts';

export interface ChromiumOptions {
  /** Folder of the unpacked build (.output/chrome-mv3). */
  readonly extensionDir: string;
  /** Default true. */
  readonly headless?: boolean;
  /** Stand-in sites, reached over http and https; anything else is refused. */
  readonly sites?: Sites;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  /** What pages see as the reader's language; default "de-DE". The browser's own texts stay as installed. */
  readonly language?: string;
  /** Further command-line switches. */
  readonly args?: readonly string[];
}

export interface ChromiumRun {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** The extension's service worker; evaluate() runs in it. */
  readonly worker: Worker;
  /** Requests that reached for the network and were refused. */
  readonly strays: readonly string[];
  openPage(url: string): Promise<Page>;
  /** Opens a page of the extension in a tab, for example "popup.html?tab=3". */
  openExtensionPage(path: string): Promise<Page>;
  /** Opens the popup as a tab of its own. */
  popupPage(query?: string): Promise<Page>;
  close(): Promise<void>;
}

/** Starts Chromium with the extension in a fresh profile. Throws one sentence when there is no browser. */
export async function launchChromium(options: ChromiumOptions): Promise<ChromiumRun> {
  const { extensionDir, sites = {}, viewport = { width: 1280, height: 900 } } = options;
  const language = options.language ?? 'de-DE';
  const executablePath = ensureBrowser('chromium');
  const proxy = await startSiteProxy(sites);
  const context = await chromium.launchPersistentContext('', {
    executablePath,
    headless: options.headless ?? true,
    viewport,
    locale: language,
    colorScheme: options.colorScheme ?? 'light',
    proxy: { server: `http://127.0.0.1:${proxy.port}` },
    args: [
      // Chromium's own sandbox needs privileges that containers and root sessions lack.
      '--no-sandbox',
      `--disable-extensions-except=${extensionDir}`,
      `--load-extension=${extensionDir}`,
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      `--lang=${language}`,
      // Playwright sets the language of its own tabs only; this one holds for tabs that the extension opens.
      `--accept-lang=${language}`,
      ...(options.args ?? []),
    ],
  });
  for (const [host, site] of Object.entries(sites)) {
    await context.route(`**://${host}/**`, (route) => {
      const url = new URL(route.request().url());
      const served = site(url.pathname + url.search);
      return route.fulfill({
        status: served?.status ?? (served ? 200 : 404),
        headers: { 'content-type': served?.type ?? htmlType, ...served?.headers },
        body: served?.body ?? 'not found',
      });
    });
  }
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).host;
  const open = async (url: string) => {
    const page = await context.newPage();
    await page.goto(url);
    return page;
  };
  const openExtensionPage = (path: string) => open(`chrome-extension://${extensionId}/${path}`);
  return {
    context,
    extensionId,
    worker,
    strays: proxy.strays,
    openPage: open,
    openExtensionPage,
    popupPage: (query = '') => openExtensionPage(`popup.html${query}`),
    close: async () => {
      await context.close();
      await proxy.close();
    },
  };
}
