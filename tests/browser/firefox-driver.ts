import type { Page } from 'puppeteer-core';
import { launchFirefox } from '../../tools/browsers/firefox.ts';
import type { Sites } from '../../tools/browsers/sites.ts';
import { type Driver, eventually, type Tab, welcomed } from './driver.ts';
import { keepPageLog } from './page-log.ts';
import { sameInBoth } from './same-in-both.ts';

/** Hosts Firefox itself calls in a fresh profile. */
const ownHosts = /(?:\/\/|^CONNECT )(?:[\w-]+\.)*(?:mozilla\.(?:com|org|net)|firefox\.com|digicert\.com)/;

/** The raw WebDriver BiDi connection, which Puppeteer keeps for itself. */
interface BidiConnection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

export async function firefoxDriver(extensionDir: string, sites: Sites): Promise<Driver> {
  const run = await launchFirefox({
    extensionDir,
    sites,
    // The browser's own question for a permission cannot be answered from here; it then counts as answered with yes.
    preferences: { 'extensions.webextOptionalPermissionPrompts': false },
  });
  const bidi = (run.browser as unknown as { connection: BidiConnection }).connection;
  const open = new Set<Page>();

  const track = (page: Page): Tab => {
    open.add(page);
    return pageTab(page);
  };

  /** Evaluates in the browser's own window, where tabs and toolbar buttons live. */
  const inBrowserWindow = async (expression: string): Promise<unknown> => {
    const tree = (await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
      contexts: { context: string }[];
    };
    const answer = (
      await bidi.send('script.evaluate', {
        expression,
        target: { context: tree.contexts[0]?.context },
        awaitPromise: true,
      })
    ).result as { type: string; result?: { value?: unknown }; exceptionDetails?: { text: string } };
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
    return answer.result?.value;
  };

  /** Puppeteer shows no address for an extension's page, so each new page is asked for its own. */
  const arrival = (url: string, before: ReadonlySet<Page>): Promise<Page> =>
    eventually(`Firefox did not open ${url}.`, async () => {
      for (const page of await run.browser.pages()) {
        if (before.has(page)) continue;
        const state = await page.evaluate(() => `${document.readyState} ${location.href}`).catch(() => '');
        if (state === `complete ${url}`) return page;
      }
      return null;
    });

  await welcomed(
    async () =>
      (await inBrowserWindow(
        `[...gBrowser.tabs].some((tab) => tab.linkedBrowser.currentURI.spec.endsWith('/welcome.html'))`,
      )) === true,
  );

  return {
    browser: 'firefox',
    async open(url) {
      const page = await run.browser.newPage();
      await page.evaluateOnNewDocument(keepPageLog);
      const tab = track(page);
      await tab.goto(url);
      return tab;
    },
    async openExtension(path, place = 'foreground') {
      const url = `moz-extension://${run.uuid}/${path}`;
      const before = new Set(await run.browser.pages());
      await inBrowserWindow(`{
        const tab = gBrowser.addTab(${JSON.stringify(url)}, {
          triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
        });
        if (${place === 'foreground'}) gBrowser.selectedTab = tab;
        undefined;
      }`);
      return track(await arrival(url, before));
    },
    async clickAction(tab) {
      await tab.bringToFront();
      await inBrowserWindow(`(async () => {
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { extension } = WebExtensionPolicy.getByHostname(${JSON.stringify(run.uuid)});
        await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
      })()`);
    },
    async command(tab, name) {
      await tab.bringToFront();
      // The key the extension has put into the window for its shortcut, as if it had been pressed.
      await inBrowserWindow(`(async () => {
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
      await inBrowserWindow(`(async () => {
        const menu = document.getElementById('contentAreaContextMenu');
        const entry = () => [...menu.querySelectorAll('menuitem')].find((item) => /randnotiz/.test(item.id));
        for (let i = 0; i < 100 && !(menu.state === 'open' && entry()); i++) await new Promise((done) => setTimeout(done, 50));
        if (!entry()) throw new Error('The context menu has no entry of ours: ' + menu.state);
        menu.activateItem(entry());
      })()`);
    },
    async showsPanel() {
      const shown = await inBrowserWindow(
        `SidebarController.isOpen && /randnotiz/.test(SidebarController.currentID)`,
      );
      return shown === true;
    },
    async stopBackground() {
      await inBrowserWindow(`(async () => {
        const { extension } = WebExtensionPolicy.getByHostname(${JSON.stringify(run.uuid)});
        await extension.terminateBackground({ ignoreDevToolsAttached: true });
      })()`);
    },
    strays: () => run.strays.filter((stray) => !ownHosts.test(stray)),
    async closeTabs() {
      await Promise.all([...open].filter((page) => !page.isClosed()).map((page) => page.close()));
      open.clear();
    },
    close: () => run.close(),
  };
}

function pageTab(page: Page): Tab {
  const said: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) =>
    said.push(`error: ${error instanceof Error ? error.stack : String(error)}`),
  );
  return {
    said,
    ...sameInBoth(page, (size) => page.setViewport(size)),
    rightClick: (at) => page.mouse.click(at.x, at.y, { button: 'right' }),
    // The stand-in sites have no certificate, so https addresses are opened over http.
    goto: async (url) => void (await page.goto(url.replace(/^https:/, 'http:'))),
    url: () => page.evaluate(() => location.href),
  };
}
