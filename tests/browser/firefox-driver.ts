import type { Page } from 'puppeteer-core';
import { launchFirefox } from '../../tools/browsers/firefox.ts';
import type { Sites } from '../../tools/browsers/sites.ts';
import type { Driver, Tab } from './driver.ts';
import { arrival, contextsOf } from './firefox-arrival.ts';
import { endOfTouch, type FirefoxWindow, finger, firefoxWindow, pretences } from './firefox-window.ts';
import { keepPageLog } from './page-log.ts';
import { sameInBoth } from './same-in-both.ts';

/** Hosts Firefox itself calls in a fresh profile. */
export const ownHosts =
  /(?:\/\/|^CONNECT )(?:[\w-]+\.)*(?:mozilla\.(?:com|org|net)|firefox\.com|digicert\.com)/;

export async function firefoxDriver(extensionDir: string, sites: Sites): Promise<Driver> {
  const run = await launchFirefox({
    extensionDir,
    sites,
    preferences: {
      // The browser's own question for a permission cannot be answered from here; it then counts as answered with yes.
      'extensions.webextOptionalPermissionPrompts': false,
      // A long press selects a word, as on a phone.
      'layout.accessiblecaret.enabled': true,
    },
  });
  const window = firefoxWindow(run.browser);
  const ownIds = widgetIdOf(run.extensionId);
  const open = new Set<Page>();

  const track = (page: Page): Tab => {
    open.add(page);
    return pageTab(page, window, () => run.openCardRoot(page));
  };

  const extensionPage = (path: string): string => `moz-extension://${run.uuid}/${path}`;
  const addTab = (path: string, place: 'foreground' | 'background'): Promise<unknown> =>
    window.evaluate(`{
      const tab = gBrowser.addTab(${JSON.stringify(extensionPage(path))}, {
        triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
      });
      if (${place === 'foreground'}) gBrowser.selectedTab = tab;
      undefined;
    }`);

  const arrivedPage = (
    path: string,
    place: 'foreground' | 'background',
    before: ReadonlySet<string>,
  ): Promise<Page> =>
    arrival(run.browser, window, { url: extensionPage(path), before, open: () => addTab(path, place) });

  // After an installation the welcome page comes to the front by itself: a test must not begin before.
  const welcome = await arrivedPage('welcome.html', 'foreground', new Set());

  return {
    browser: 'firefox',
    welcome: pageTab(welcome, window, () => run.openCardRoot(welcome)),
    async open(url) {
      const page = await run.browser.newPage();
      await page.evaluateOnNewDocument(keepPageLog);
      const tab = track(page);
      await tab.goto(url);
      return tab;
    },
    async openExtension(path, place = 'foreground') {
      const before = await contextsOf(window);
      await addTab(path, place);
      const page = await arrivedPage(path, place, before);
      // Firefox lets a tab behind another one wait seconds for its timers and for a new width.
      await window.evaluate('for (const tab of gBrowser.browsers) tab.docShellIsActive = true; undefined');
      return track(page);
    },
    async clickAction(tab) {
      await tab.bringToFront();
      await window.evaluate(`(async () => {
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { extension } = WebExtensionPolicy.getByHostname(${JSON.stringify(run.uuid)});
        await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
      })()`);
    },
    async command(tab, name) {
      await tab.bringToFront();
      // The key the extension has put into the window for its shortcut, as if it had been pressed.
      await window.evaluate(`(async () => {
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { extension } = WebExtensionPolicy.getByHostname(${JSON.stringify(run.uuid)});
        const commands = await extension.shortcuts.allCommands();
        const command = commands.find(({ name }) => name === ${JSON.stringify(name)});
        if (!command) throw new Error('No such command.');
        if (!command.shortcut) {
          extension.shortcuts.onCommand(${JSON.stringify(name)});
          return;
        }
        const letter = command.shortcut.split('+').at(-1);
        const key = [...extension.shortcuts.keysetsMap.get(window).children].find(
          (key) => key.getAttribute('key')?.toUpperCase() === letter,
        );
        if (!key) throw new Error('The window has no key for the command.');
        key.doCommand();
      })()`);
    },
    async chooseOwnNote(tab, at) {
      await tab.bringToFront();
      await tab.rightClick?.(at);
      await window.evaluate(`(async () => {
        const menu = document.getElementById('contentAreaContextMenu');
        const entry = () => [...menu.querySelectorAll('menuitem')].find((item) => item.id.startsWith(${JSON.stringify(ownIds)}));
        for (let i = 0; i < 100 && !(menu.state === 'open' && entry()); i++) await new Promise((done) => setTimeout(done, 50));
        if (!entry()) throw new Error('The context menu has no entry of ours: ' + menu.state);
        menu.activateItem(entry());
      })()`);
    },
    async showsPanel() {
      const shown = await window.evaluate(
        `SidebarController.isOpen && SidebarController.currentID.startsWith(${JSON.stringify(ownIds)})`,
      );
      return shown === true;
    },
    async stopBackground() {
      await window.evaluate(`(async () => {
        const { extension } = WebExtensionPolicy.getByHostname(${JSON.stringify(run.uuid)});
        await extension.terminateBackground({ ignoreDevToolsAttached: true });
      })()`);
    },
    strays: () => run.strays.filter((stray) => !ownHosts.test(stray)),
    async closeTabs() {
      await Promise.all([...open].filter((page) => !page.isClosed()).map((page) => page.close()));
      open.clear();
      await window.evaluate(endOfTouch);
    },
    close: () => run.close(),
  };
}

/** What Firefox begins the ids of an extension's menus and panels with. */
const widgetIdOf = (extensionId: string): string => extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, '_');

export function pageTab(page: Page, window: FirefoxWindow, openCardRoot: () => Promise<void>): Tab {
  const said: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) =>
    said.push(`error: ${error instanceof Error ? error.stack : String(error)}`),
  );
  return {
    said,
    ...sameInBoth(page, (size) => page.setViewport(size), openCardRoot),
    tap: async (at) => void (await window.evaluate(finger(at, 50))),
    longPress: async (at) => void (await window.evaluate(finger(at, 1_500))),
    pretend: async (what) => {
      await page.bringToFront();
      await window.evaluate(pretences[what]);
    },
    rightClick: (at) => page.mouse.click(at.x, at.y, { button: 'right' }),
    // The stand-in sites have no certificate, so https addresses are opened over http.
    goto: async (url) => void (await page.goto(url.replace(/^https:/, 'http:'))),
    url: () => page.evaluate(() => location.href),
  };
}
