import type { BrowserContext, CDPSession, Page, Worker } from 'playwright-core';
import { launchChromium } from '../../tools/browsers/chromium.ts';
import { openCardRoot } from '../../tools/browsers/closed-card.ts';
import { sessionOf } from '../../tools/browsers/page-session.ts';
import type { Sites } from '../../tools/browsers/sites.ts';
import { type Driver, eventually, type Point, type Tab } from './driver.ts';
import { keepPageLog } from './page-log.ts';
import { sameInBoth } from './same-in-both.ts';

/** Hosts Chromium itself calls in a fresh profile, whatever the switches say. */
export const ownHosts =
  /\/\/(?:[\w-]+\.)*(?:google|googleapis|gvt1|gstatic)\.com|^CONNECT (?:[\w-]+\.)*(?:google|googleapis|gvt1|gstatic)\.com:/;

interface TargetInfo {
  readonly targetId: string;
  readonly url: string;
}

/** What of the background's `chrome` the driver calls; `dispatch` is Chromium's own way to raise an event. */
interface RaisedEvents {
  readonly commands: { readonly onCommand: { dispatch(name: string): void } };
  readonly contextMenus: {
    update(id: string, changes: object): Promise<void>;
    readonly onClicked: { dispatch(info: object, tab: unknown): void };
  };
  readonly tabs: { query(filter: object): Promise<unknown[]> };
  readonly runtime: { getContexts(filter: object): Promise<unknown[]> };
}

export async function chromiumDriver(extensionDir: string, sites: Sites): Promise<Driver> {
  const run = await launchChromium({
    extensionDir,
    sites,
    // For Extensions.triggerAction, the toolbar click below.
    args: ['--enable-unsafe-extension-debugging'],
  });
  await run.context.addInitScript(keepPageLog);
  // After an installation the welcome page comes to the front by itself: a test must not begin before.
  const welcome = await eventually('The welcome page did not open after the installation.', () =>
    run.context.pages().find((page) => page.url().endsWith('/welcome.html')),
  );
  const open = new Set<Page>();

  /** The background, woken where it sleeps. */
  const background = async (): Promise<Worker> => {
    const running = run.context.serviceWorkers().at(-1);
    return running ?? run.context.waitForEvent('serviceworker');
  };
  const inFront = async (tab: Tab): Promise<Worker> => {
    await tab.bringToFront();
    return background();
  };

  const track = async (page: Page): Promise<Tab> => {
    open.add(page);
    return pageTab(page);
  };

  return {
    browser: 'chromium',
    welcome: pageTab(welcome),
    async open(url) {
      const tab = await track(await run.context.newPage());
      await tab.goto(url);
      return tab;
    },
    async openExtension(path, place = 'foreground') {
      const url = `chrome-extension://${run.extensionId}/${path}`;
      if (place === 'foreground') {
        const tab = await track(await run.context.newPage());
        await tab.goto(url);
        return tab;
      }
      const before = new Set(run.context.pages());
      const session = await browserSession(run.context.browser());
      await session.send('Target.createTarget', { url, background: true });
      await session.detach();
      return track(await arrival(run.context, url, before));
    },
    async clickAction(tab) {
      await tab.bringToFront();
      const session = await browserSession(run.context.browser());
      const url = await tab.url();
      const { targetInfos } = (await session.send('Target.getTargets', {
        filter: [{ type: 'tab' }],
      })) as { targetInfos: TargetInfo[] };
      const target = targetInfos.find((info) => info.url === url);
      if (!target) throw new Error(`No tab shows ${url}.`);
      await session.send(
        'Extensions.triggerAction' as never,
        { id: run.extensionId, targetId: target.targetId } as never,
      );
    },
    // Shortcuts and menus belong to the browser's own windows, which no debugging protocol reaches: their events are raised.
    async command(tab, name) {
      await (await inFront(tab)).evaluate((name) => {
        const { chrome } = globalThis as unknown as { chrome: RaisedEvents };
        chrome.commands.onCommand.dispatch(name);
      }, name);
    },
    async chooseOwnNote(tab) {
      await (await inFront(tab)).evaluate(async () => {
        const { chrome } = globalThis as unknown as { chrome: RaisedEvents };
        const [front] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        // Fails where the menu has no such entry.
        await chrome.contextMenus.update('own-note', {});
        chrome.contextMenus.onClicked.dispatch({ menuItemId: 'own-note' }, front);
      });
    },
    async showsPanel() {
      return (await background()).evaluate(async () => {
        const { chrome } = globalThis as unknown as { chrome: RaisedEvents };
        const panels = await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] });
        return panels.length > 0;
      });
    },
    async stopBackground() {
      const page = run.context.pages()[0];
      if (!page) throw new Error('No page is open to reach the service workers from.');
      const session = await run.context.newCDPSession(page);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    },
    strays: () => run.strays.filter((stray) => !ownHosts.test(stray)),
    async closeTabs() {
      await Promise.all([...open].filter((page) => !page.isClosed()).map((page) => page.close()));
      open.clear();
    },
    close: () => run.close(),
  };
}

/** The new page that shows `url`; the extension may open others at the same time. */
async function arrival(context: BrowserContext, url: string, before: ReadonlySet<Page>): Promise<Page> {
  const page = await eventually(`Chromium did not open ${url}.`, () =>
    context.pages().find((page) => !before.has(page) && page.url() === url),
  );
  // The page itself is asked: it may have loaded before Playwright was attached, which then never hears of it.
  await eventually(`Chromium did not load ${url}.`, () =>
    page.evaluate(() => document.readyState === 'complete'),
  );
  return page;
}

async function browserSession(
  browser: { newBrowserCDPSession(): Promise<CDPSession> } | null,
): Promise<CDPSession> {
  if (!browser) throw new Error('Chromium offers no debugging session for the whole browser.');
  return browser.newBrowserCDPSession();
}

async function tap(page: Page, at: Point): Promise<void> {
  const session = await sessionOf(page);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

async function longPress(page: Page, { x, y }: Point): Promise<void> {
  const session = await sessionOf(page);
  await session.send('Input.synthesizeTapGesture', {
    // Whole pixels only.
    x: Math.round(x),
    y: Math.round(y),
    duration: 1_500,
    gestureSourceType: 'touch',
  });
}

export function pageTab(page: Page): Tab {
  const said: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`error: ${error.stack ?? error.message}`));
  return {
    said,
    ...sameInBoth(
      page,
      (size) => page.setViewportSize(size),
      () => openCardRoot(page),
    ),
    tap: (at) => tap(page, at),
    longPress: (at) => longPress(page, at),
    pretend: async (what) => {
      if (what === 'print' || what === 'screen') return page.emulateMedia({ media: what });
      if (what === 'forced-colors') return page.emulateMedia({ forcedColors: 'active' });
      if (what === 'reduced-motion') return page.emulateMedia({ reducedMotion: 'reduce' });
      await (await sessionOf(page)).send('Emulation.setTouchEmulationEnabled', { enabled: true });
    },
    goto: async (url) => void (await page.goto(url)),
    url: async () => page.url(),
  };
}
