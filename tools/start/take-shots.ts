import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserKind } from '../browsers/find-browser.ts';
import { type Demo, openDemo } from './open-demo.ts';
import { openNote } from './open-note.ts';
import { pageState } from './page-state.ts';
import { runIn, type Tab, until } from './tab.ts';

/** Page of the demo newspaper for each look: the card follows the page it lies on. */
const pages = { light: 'xiaomi.html', dark: 'dark.html' } as const;
const wide = { width: 1100, height: 800 };
const narrow = { width: 360, height: 740 };
const popup = { width: 400, height: 600 };

/**
 * Pictures of every surface, light, dark and narrow, written as `<surface>-<look>.png`. Returns their paths within the
 * project. Throws one sentence where a surface did not come.
 */
export async function takeShots(kind: BrowserKind, extensionDir: string, folder: string): Promise<string[]> {
  const root = join(import.meta.dirname, '../..');
  mkdirSync(join(root, folder), { recursive: true });
  const written: string[] = [];
  for (const look of ['light', 'dark'] as const) {
    const demo = await openDemo(kind, extensionDir, { headless: true, page: pages[look], colorScheme: look });
    const shoot = async (tab: Tab, name: string): Promise<void> => {
      const path = `${folder}/${name}.png` as const;
      await tab.bringToFront();
      await tab.screenshot({ path: join(root, path) as `${string}.png` });
      written.push(path);
    };
    try {
      await shootLook(demo, look, shoot);
    } finally {
      await demo.close();
    }
  }
  return written.sort();
}

async function shootLook(
  demo: Demo,
  look: 'light' | 'dark',
  shoot: (tab: Tab, name: string) => Promise<void>,
): Promise<void> {
  const options = await demo.openExtensionPage('options.html');
  const state = await pageState(options, demo.host);
  const notes = state?.notes ?? [];
  const shown = notes.find((note) => note.relation === 'contradicted' && note.ladder) ?? notes[0];
  if (!shown) throw new Error(`No claim was marked in the demo article for the ${look} pictures.`);
  const list = await demo.openExtensionPage(`popup.html?tab=${await tabNumber(options, demo.host)}`);
  const welcome = await demo.openExtensionPage('welcome.html');
  await settled(list, 'main .claim');
  await settled(welcome, 'article');
  const card = async (name: string): Promise<void> => {
    await demo.article.bringToFront();
    // An open one could lie over the mark that is clicked.
    await demo.article.keyboard.press('Escape');
    if (!(await openNote(demo, shown.quote))) throw new Error(`The card did not open for ${name}.`);
    await shoot(demo.article, name);
  };

  await demo.resize(wide.width, wide.height);
  await card(`card-${look}`);
  await shoot(options, `options-${look}`);
  await shoot(welcome, `welcome-${look}`);
  await demo.resize(popup.width, popup.height);
  await shoot(list, `popup-${look}`);
  if (look === 'dark') return;
  await demo.resize(narrow.width, narrow.height);
  await card('card-narrow');
  await shoot(options, 'options-narrow');
  await shoot(welcome, 'welcome-narrow');
  await shoot(list, 'popup-narrow');
}

/** The browser's number for the tab with the article, asked from a page of the extension. */
async function tabNumber(extensionPage: Tab, host: string): Promise<number> {
  const id = await runIn(
    extensionPage,
    async (host) => {
      const api = globalThis as unknown as Record<
        'browser' | 'chrome',
        { tabs: { query(filter: object): Promise<{ id: number }[]> } }
      >;
      const [tab] = await (api.browser ?? api.chrome).tabs.query({ url: `*://${host}/*` });
      return tab?.id ?? null;
    },
    host,
  );
  if (id === null) throw new Error('The tab of the demo article is gone.');
  return id;
}

/** Waits until something stands on a page of ours. */
async function settled(tab: Tab, selector: string): Promise<void> {
  const stands = await until(
    () => runIn(tab, (selector) => document.querySelector(selector) && true, selector),
    10_000,
  );
  if (stands === null) throw new Error(`A page of the extension shows no ${selector}.`);
}
