import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { type ChromiumRun, launchChromium } from '../../tools/browsers/chromium.ts';
import { launchFirefox } from '../../tools/browsers/firefox.ts';
import { buildFolder } from '../../tools/build/build.ts';
import { ownHosts as chromiumHosts, pageTab as chromiumTab } from './chromium-driver.ts';
import { eventually, pause, type Tab } from './driver.ts';
import { arrival, contextsOf } from './firefox-arrival.ts';
import { ownHosts as firefoxHosts, pageTab as firefoxTab } from './firefox-driver.ts';
import { firefoxWindow } from './firefox-window.ts';
import { sites } from './sites.ts';

/** A browser whose profile and extension stay when it is closed, and whose extension can be exchanged for a newer one. */
export interface LastingBrowser {
  open(url: string): Promise<Tab>;
  openExtension(path: string): Promise<Tab>;
  /** Installs the same code under another version, as the browser's own update does. */
  update(version: string): Promise<void>;
  /** A page in a window whose history and cookies the browser forgets. */
  openPrivate(url: string): Promise<Tab>;
  /** Requests since this start that reached for a host that is no stand-in site, without the browser's own. */
  strays(): readonly string[];
  close(): Promise<void>;
}

export interface Lasting {
  start(): Promise<LastingBrowser>;
  /** Throws the profile away. */
  remove(): void;
}

function withVersion(folder: string, version: string): void {
  const file = join(folder, 'manifest.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), version }));
}

/** A folder that is the profile, with a copy of the build beside it. */
function lastingFolder(kind: 'chromium' | 'firefox') {
  const folder = mkdtempSync(join(tmpdir(), 'randnotiz-lasting-'));
  const build = join(folder, 'extension');
  cpSync(buildFolder(kind), build, { recursive: true });
  const profile = join(folder, 'profile');
  mkdirSync(profile);
  return { build, profile, folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The calls of the page chrome://extensions for its own switches. */
interface ExtensionSwitches {
  updateProfileConfiguration(update: object): Promise<void>;
  updateExtensionConfiguration(update: object): Promise<void>;
  getExtensionInfo(id: string): Promise<{
    readonly state: string;
    readonly incognitoAccess: { readonly isActive: boolean };
  }>;
}

/** Runs in chrome://extensions; true once the extension may start anew by itself and go into private windows. */
async function allowAll(extensionId: string): Promise<boolean> {
  const { chrome } = globalThis as unknown as { chrome: { developerPrivate: ExtensionSwitches } };
  const { developerPrivate } = chrome;
  await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  const { state, incognitoAccess } = await developerPrivate.getExtensionInfo(extensionId);
  if (incognitoAccess.isActive) return state === 'ENABLED';
  // The extension starts anew with it.
  await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  return false;
}

/** What Chromium itself knows of an extension's background, for whoever reads a failed run. */
async function stateOfBackground(run: ChromiumRun): Promise<string> {
  const page = await run.openPage('chrome://serviceworker-internals');
  await pause(1_000);
  const text = await page.evaluate(() => document.body.innerText);
  await page.close();
  return text;
}

/**
 * A profile started anew whose background answers. Chromium registers the worker of an unpacked extension again, and
 * now and then one that Playwright's debugger is told of at that moment is held at its start for good (running status
 * STARTING, no thread). A browser that is started again then has a worker that runs.
 */
async function startAnswering(build: string, profile: string): Promise<ChromiumRun> {
  const run = await launchChromium({ extensionDir: build, sites, profile });
  const extensions = await run.openPage('chrome://extensions');
  await eventually('Chromium does not let the extension into private windows.', () =>
    extensions.evaluate(allowAll, run.extensionId),
  );
  await extensions.close();
  try {
    await eventually('The background does not answer.', async () => {
      const page = await run.openExtensionPage('options.html');
      const answer = await page.evaluate(() => {
        const { chrome } = globalThis as unknown as {
          chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
        };
        return chrome.runtime.sendMessage({ randnotiz: 'coverage', message: {} });
      });
      await page.close();
      return answer;
    });
    return run;
  } catch (cause) {
    const state = await stateOfBackground(run);
    await run.close();
    throw new Error(`The background does not answer. Chromium says of it:\n${state}`, { cause });
  }
}

export function lastingChromium(): Lasting {
  const { build, profile, remove } = lastingFolder('chromium');
  return {
    remove,
    async start() {
      const run = await startAnswering(build, profile).catch((cause: unknown) => {
        console.warn(cause);
        return startAnswering(build, profile);
      });
      return {
        open: async (url) => chromiumTab(await run.openPage(url)),
        openExtension: (path) =>
          // While the extension starts anew its pages are refused.
          eventually(`Chromium did not open ${path}.`, async () =>
            chromiumTab(await run.openExtensionPage(path)),
          ),
        async update(version) {
          withVersion(build, version);
          const page = await run.openExtensionPage('options.html');
          await page.evaluate(() => {
            const { chrome } = globalThis as unknown as { chrome: { runtime: { reload(): void } } };
            setTimeout(() => chrome.runtime.reload());
          });
          await eventually('Chromium did not close the pages of the old version.', () => page.isClosed());
        },
        async openPrivate(url) {
          const page = await run.openExtensionPage('options.html');
          const arriving = run.context.waitForEvent('page');
          await page.evaluate(() => {
            const { chrome } = globalThis as unknown as {
              chrome: { windows: { create(window: object): Promise<unknown> } };
            };
            return chrome.windows.create({ incognito: true, url: 'about:blank' });
          });
          const opened = await arriving;
          await page.close();
          await opened.goto(url);
          return chromiumTab(opened);
        },
        strays: () => run.strays.filter((stray) => !chromiumHosts.test(stray)),
        close: run.close,
      };
    },
  };
}

/** The unpacked build as one file, which is what Firefox installs for good. */
function packed(build: string, folder: string): string {
  const files: Record<string, Uint8Array> = {};
  for (const name of readdirSync(build, { recursive: true, encoding: 'utf8' })) {
    const file = join(build, name);
    if (statSync(file).isFile()) files[name.replaceAll('\\', '/')] = readFileSync(file);
  }
  const file = join(folder, `randnotiz-${Date.now()}.xpi`);
  writeFileSync(file, zipSync(files));
  return file;
}

const installed = (file: string): string => `(async () => {
  const { FileUtils } = ChromeUtils.importESModule('resource://gre/modules/FileUtils.sys.mjs');
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const install = await AddonManager.getInstallForFile(new FileUtils.File(${JSON.stringify(file)}));
  await ExtensionPermissions.add(install.addon.id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  const addon = await install.install();
  if (!addon.isActive) throw new Error('Firefox installed the extension without starting it.');
})()`;

const privateLoad = (url: string): string => `(async () => {
  const opened = OpenBrowserWindow({ private: true });
  const ready = 'browser-delayed-startup-finished';
  await new Promise((done) => {
    const seen = (window) => {
      if (window !== opened) return;
      Services.obs.removeObserver(seen, ready);
      done();
    };
    Services.obs.addObserver(seen, ready);
  });
  opened.gBrowser.selectedTab = opened.gBrowser.addTab(${JSON.stringify(url)}, {
    triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
  });
})()`;

/** With its last tab Firefox may leave the window, and opens pages of the extension there, where they have no database. */
const privateClosed = `(() => {
  for (const opened of Services.wm.getEnumerator('navigator:browser'))
    if (PrivateBrowsingUtils.isWindowPrivate(opened)) opened.close();
})()`;

export function lastingFirefox(): Lasting {
  const { build, profile, folder, remove } = lastingFolder('firefox');
  let uuid: string | null = null;
  return {
    remove,
    async start() {
      const isFirst = uuid === null;
      const run = await launchFirefox({
        extensionDir: build,
        sites,
        profile,
        install: false,
        ...(uuid === null ? {} : { uuid }),
        // Only what Mozilla has signed may stay in other editions of Firefox.
        preferences: { 'xpinstall.signatures.required': false },
      });
      uuid = run.uuid;
      const window = firefoxWindow(run.browser);
      const tabOf = (page: Awaited<ReturnType<typeof run.openPage>>): Tab =>
        firefoxTab(page, window, () => run.openCardRoot(page));
      if (isFirst) await window.evaluate(installed(packed(build, folder)));
      return {
        open: async (url) => tabOf(await run.openPage(url)),
        openExtension: async (path) => tabOf(await run.openExtensionPage(path)),
        async update(version) {
          withVersion(build, version);
          await window.evaluate(installed(packed(build, folder)));
        },
        async openPrivate(url) {
          const http = url.replace(/^https:/, 'http:');
          const before = await contextsOf(window);
          const open = () => window.evaluate(privateLoad(http));
          await open();
          const tab = tabOf(await arrival(run.browser, window, { url: http, before, open }));
          return { ...tab, close: async () => void (await window.evaluate(privateClosed)) };
        },
        strays: () => run.strays.filter((stray) => !firefoxHosts.test(stray)),
        close: run.close,
      };
    },
  };
}
