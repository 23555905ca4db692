import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BrowserOptions, type BrowserRun, defaultOptions } from './browser-run.ts';
import { openCardRootInFirefox } from './closed-card.ts';
import { ensureBrowser } from './install-browser.ts';
import { startSiteProxy } from './site-proxy.ts';

export interface FirefoxOptions extends BrowserOptions {
  /** False leaves it to the caller, or to the profile, to bring the extension. Default true, until the browser closes. */
  readonly install?: boolean;
  /** Host of the extension's own pages, for a profile that knows one. Default a new one. */
  readonly uuid?: string;
  /** Further preferences. */
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
}

export interface FirefoxRun extends BrowserRun<Page> {
  readonly browser: Browser;
  /** Host of the extension's own pages (moz-extension://UUID/). */
  readonly uuid: string;
  /** As the manifest names it. */
  readonly extensionId: string;
}

const colorSchemes = { dark: 0, light: 1 } as const;

/** Starts stock Firefox with the extension in a fresh profile or the one given. Throws one sentence when there is no browser. */
export async function launchFirefox(options: FirefoxOptions): Promise<FirefoxRun> {
  const { extensionDir, headless, sites, viewport, colorScheme, language } = {
    ...defaultOptions,
    ...options,
  };
  const executablePath = ensureBrowser('firefox');
  const proxy = await startSiteProxy(sites);
  const uuid = options.uuid ?? randomUUID();
  const extensionId = geckoId(extensionDir);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    defaultViewport: viewport,
    // Without it, WebDriver may not touch the extension's own pages.
    args: ['--remote-allow-system-access', `--width=${viewport.width}`, `--height=${viewport.height + 90}`],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
      // Listed news hosts are on the HSTS preload list; the stand-ins speak plain http.
      'network.stricttransportsecurity.preloadlist': false,
      'dom.security.https_first': false,
      'intl.accept_languages': language,
      'layout.css.prefers-color-scheme.content-override': colorSchemes[colorScheme],
      ...options.preferences,
    },
  });
  if (options.install ?? true) await browser.installExtension(extensionDir);
  return {
    browser,
    uuid,
    extensionId,
    strays: proxy.strays,
    openPage: async (url) => {
      const page = await browser.newPage();
      await page.goto(url.replace(/^https:/, 'http:'));
      return page;
    },
    openExtensionPage: async (path) => {
      const url = `moz-extension://${uuid}/${path}`;
      const page = await browser.newPage();
      // The navigation is never reported as finished although it arrives, and page.url() stays about:blank.
      await page.goto(url, { timeout: 1 }).catch(() => {});
      await arrival(page, url);
      return page;
    },
    openCardRoot: (page) => openCardRootInFirefox(browser, page),
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
