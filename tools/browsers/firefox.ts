import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ensureBrowser } from './install-browser.ts';
import { startSiteProxy } from './site-proxy.ts';
import type { Sites } from './sites.ts';

export interface FirefoxOptions {
  /** Folder of the unpacked build (.output/firefox-mv3). */
  readonly extensionDir: string;
  /** Default true. */
  readonly headless?: boolean;
  /** Stand-in sites, reached over http; anything else is refused. */
  readonly sites?: Sites;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  /** What pages see as the reader's languages; default "de-DE". The browser's own texts stay as installed. */
  readonly language?: string;
  /** Further preferences. */
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
}

export interface FirefoxRun {
  readonly browser: Browser;
  /** Host of the extension's own pages (moz-extension://UUID/). */
  readonly uuid: string;
  /** Requests that reached for the network and were refused; the browser's own are among them. */
  readonly strays: readonly string[];
  /** https addresses are opened over http: the stand-in sites have no certificate. */
  openPage(url: string): Promise<Page>;
  /** Opens a page of the extension in a tab, for example "popup.html?tab=3". */
  openExtensionPage(path: string): Promise<Page>;
  /** Opens the popup as a tab of its own. */
  popupPage(query?: string): Promise<Page>;
  close(): Promise<void>;
}

const colorSchemes = { dark: 0, light: 1 } as const;

/** Starts stock Firefox with the extension in a fresh profile. Throws one sentence when there is no browser. */
export async function launchFirefox(options: FirefoxOptions): Promise<FirefoxRun> {
  const { extensionDir, sites = {}, viewport = { width: 1280, height: 900 } } = options;
  const executablePath = ensureBrowser('firefox');
  const proxy = await startSiteProxy(sites);
  const uuid = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    defaultViewport: viewport,
    // Without it, WebDriver may not touch the extension's own pages.
    args: ['--remote-allow-system-access', `--width=${viewport.width}`, `--height=${viewport.height + 90}`],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId(extensionDir)]: uuid }),
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
      // Listed news hosts are on the HSTS preload list; the stand-ins speak plain http.
      'network.stricttransportsecurity.preloadlist': false,
      'dom.security.https_first': false,
      'intl.accept_languages': options.language ?? 'de-DE',
      'layout.css.prefers-color-scheme.content-override': colorSchemes[options.colorScheme ?? 'light'],
      ...options.preferences,
    },
  });
  await browser.installExtension(extensionDir);
  const openExtensionPage = async (path: string) => {
    const url = `moz-extension://${uuid}/${path}`;
    const page = await browser.newPage();
    // The navigation is never reported as finished although it arrives, and page.url() stays about:blank.
    await page.goto(url, { timeout: 1 }).catch(() => {});
    await arrival(page, url);
    return page;
  };
  return {
    browser,
    uuid,
    strays: proxy.strays,
    openPage: async (url) => {
      const page = await browser.newPage();
      await page.goto(url.replace(/^https:/, 'http:'));
      return page;
    },
    openExtensionPage,
    popupPage: (query = '') => openExtensionPage(`popup.html${query}`),
    close: async () => {
      await browser.close();
      await proxy.close();
    },
  };
}

async function arrival(page: Page, url: string): Promise<void> {
  const deadline = Date.now() + 15_000;
  while (Date.now() < deadline) {
    const state = await page.evaluate(() => [location.href, document.readyState]).catch(() => []);
    if (state[0] === url && state[1] === 'complete') return;
    await setTimeout(50);
  }
  throw new Error(`Firefox did not open ${url}.`);
}

function geckoId(extensionDir: string): string {
  const manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${extensionDir} is no Firefox build: its manifest names no gecko id.`);
  return id;
}
