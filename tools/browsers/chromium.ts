import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { type BrowserOptions, type BrowserRun, defaultOptions } from './browser-run.ts';
import { openCardRoot } from './closed-card.ts';
import { ensureBrowser } from './install-browser.ts';
import { startSiteProxy } from './site-proxy.ts';
import { answerOf } from './sites.ts';

export interface ChromiumOptions extends BrowserOptions {
  /** Further command-line switches. */
  readonly args?: readonly string[];
}

export interface ChromiumRun extends BrowserRun<Page> {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** The extension's service worker; evaluate() runs in it. */
  readonly worker: Worker;
}

/** Starts Chromium with the extension in a fresh profile or the one given. Throws one sentence when there is no browser. */
export async function launchChromium(options: ChromiumOptions): Promise<ChromiumRun> {
  const { extensionDir, headless, sites, viewport, colorScheme, language } = {
    ...defaultOptions,
    ...options,
  };
  const lasts = options.profile !== undefined;
  const executablePath = ensureBrowser('chromium');
  const proxy = await startSiteProxy(sites);
  const context = await chromium.launchPersistentContext(options.profile ?? '', {
    executablePath,
    headless,
    viewport,
    locale: language,
    colorScheme,
    proxy: { server: `http://127.0.0.1:${proxy.port}` },
    ignoreDefaultArgs: lasts ? ['--disable-extensions'] : [],
    args: [
      // Chromium's own sandbox needs privileges that containers and root sessions lack.
      '--no-sandbox',
      // Under this switch an extension that was updated counts as another one.
      ...(lasts ? [] : [`--disable-extensions-except=${extensionDir}`]),
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
      return route.fulfill(answerOf(site(url.pathname + url.search)));
    });
  }
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).host;
  const open = async (url: string) => {
    const page = await context.newPage();
    await page.goto(url);
    return page;
  };
  return {
    context,
    extensionId,
    worker,
    strays: proxy.strays,
    openPage: open,
    openExtensionPage: (path) => open(`chrome-extension://${extensionId}/${path}`),
    openCardRoot,
    close: async () => {
      await context.close();
      await proxy.close();
    },
  };
}
