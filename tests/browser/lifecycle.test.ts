import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually, type Tab, until } from './driver.ts';
import { type Lasting, type LastingBrowser, lastingChromium, lastingFirefox } from './lasting-browser.ts';
import { listed } from './sites.ts';
import { cardGone, clickMark, clickOn, marksOn, openCard, says } from './steps.ts';

const pack = readFileSync(join(import.meta.dirname, '../../examples/pack-server/lindwurm.json'), 'utf8');

/** A note and settings as a backup brings them; the words stand in revised.html. */
const backup = (page: string): string =>
  JSON.stringify({
    format: 'randnotiz-backup',
    settings: { version: 1, value: { look: 'dark', sitesOff: ['www.zeitung.example'] } },
    ownNotes: [
      {
        id: 'a',
        url: page,
        title: 'Neue Ladeplätze',
        quote: {
          exact: 'stehen seit dem Herbst unter einem Dach',
          prefix: 'Ladeplätze ',
          suffix: ' aus Holz',
        },
        text: 'Nachfragen, seit wann.',
        link: null,
        created: '2026-01-01T00:00:00.000Z',
        changed: '2026-01-01T00:00:00.000Z',
      },
    ],
  });

async function giveFile(options: Tab, section: string, text: string): Promise<void> {
  await until(
    options,
    `The settings offer no file field in ${section}.`,
    (_, [section, text]) => {
      const input = document.querySelector<HTMLInputElement>(`${section} input[type=file]`);
      if (!input) return false;
      const chosen = new DataTransfer();
      chosen.items.add(new File([text], 'datei.json', { type: 'application/json' }));
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    },
    [section, text] as const,
  );
}

/** Everything a reader made is there: note, look, site, pack. */
async function allIsThere(browser: LastingBrowser): Promise<void> {
  const options = await browser.openExtension('options.html');
  const text = await says(options, 'Nachfragen, seit wann.');
  expect(text).toContain('www.zeitung.example');
  await says(options, 'Lindwurm-Werke (Beispiel)');
  expect(await options.run(() => document.documentElement.dataset.theme)).toBe('dark');
  await options.close();
}

/** All that the extension has stored, as text. */
async function everythingKept(browser: LastingBrowser): Promise<string> {
  const options = await browser.openExtension('options.html');
  const kept = await options.run(async (kit) => {
    const answerOf = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    const { storage } = kit.api<{ storage: { local: { get(keys: null): Promise<object> } } }>();
    const all: unknown[] = [await storage.local.get(null)];
    for (const { name } of await indexedDB.databases()) {
      const database = await answerOf(indexedDB.open(name ?? ''));
      for (const store of database.objectStoreNames) {
        all.push(name, store, await answerOf(database.transaction(store).objectStore(store).getAll()));
      }
      database.close();
    }
    return JSON.stringify(all);
  });
  await options.close();
  return kept;
}

describe.each([
  ['chromium', lastingChromium],
  ['firefox', lastingFirefox],
] as const)('%s over its days', (kind, make) => {
  let lasting: Lasting;
  let browser: LastingBrowser;
  beforeAll(async () => {
    lasting = make();
    browser = await lasting.start();
    const options = await browser.openExtension('options.html');
    // Firefox's stand-in sites speak http.
    const page = listed('revised.html');
    await giveFile(options, '#data', backup(kind === 'firefox' ? page.replace('https:', 'http:') : page));
    await says(options, 'Die Sicherung ist eingelesen.');
    await giveFile(options, '#packs', pack);
    await says(options, 'ist hinzugefügt: 2 Aussagen');
    await options.close();
  });
  afterAll(async () => {
    await browser?.close();
    lasting?.remove();
  });

  const ownMark = (tab: Tab) =>
    until(tab, 'The own note is not marked.', (kit) => kit.marks().find((mark) => mark.style === 'own'));

  test('after the browser was closed and started again nothing is lost', async () => {
    await browser.close();
    browser = await lasting.start();
    await allIsThere(browser);
    const tab = await browser.open(listed('revised.html'));
    await ownMark(tab);
    await marksOn(tab);
    expect(tab.said).toEqual([]);
    await tab.close();
  });

  test('an update while a marked page is open: a click on a mark says to reload or opens the new version’s card, marks after a reload, nothing lost', async () => {
    const tab = await browser.open(listed('revised.html'));
    await ownMark(tab);
    await browser.update('0.1.1');
    await tab.bringToFront();
    if (kind === 'chromium') {
      await clickMark(tab, 'ab 2027');
      const gone = await until(
        tab,
        'A click on a mark of the old version says nothing.',
        (kit) => kit.describe('dialog', 'bitte neu laden')[0],
      );
      expect(gone.text).toContain('Laden Sie die Seite neu');
      // With the card the old version leaves.
      await tab.press('Escape');
      await until(tab, 'Marks of the old version stayed.', (kit) => kit.marks().length === 0);
      expect(await tab.run((kit) => kit.host() === null)).toBe(true);
    } else {
      // Firefox brings the new version into open pages by itself.
      await eventually('The open page does not answer after the update.', async () => {
        await clickMark(tab, 'ab 2027');
        return tab.run((kit) => kit.describe('dialog', '^Randnotiz')[0]);
      });
      expect(await tab.run(() => document.querySelectorAll(':root > :not(head, body)').length)).toBe(1);
    }
    await tab.goto(listed('revised.html'));
    await ownMark(tab);
    await openCard(tab, 'ab 2027');
    expect(tab.said).toEqual([]);
    await tab.close();
    await allIsThere(browser);
  });

  test('an update while a note is being written: its words are there again', async () => {
    const tab = await browser.open(listed('revised.html'));
    await ownMark(tab);
    await clickMark(tab, 'seit dem Herbst');
    await clickOn(tab, 'textbox', '^Ihre Notiz');
    await tab.type('Und wer zahlt? ');
    await browser.update('0.1.2');
    await tab.bringToFront();
    const words = (name: string) =>
      until(
        tab,
        `„${name}“ does not show the typed words.`,
        (kit, name) => {
          const value = kit.all('dialog', name)[0]?.querySelector('textarea')?.value;
          return value?.includes('Und wer zahlt?') ? value : null;
        },
        name,
      );
    if (kind === 'chromium') {
      await clickOn(tab, 'button', '^Notiz behalten$');
      await words('bitte neu laden');
      // Closed by mistake they are still there, with the mark.
      await tab.press('Escape');
      await cardGone(tab);
      await clickMark(tab, 'seit dem Herbst');
      await words('bitte neu laden');
      await clickOn(tab, 'button', '^Seite neu laden$');
    }
    // In Firefox the new version takes the old one's place in the open page.
    await eventually('The begun note does not open again.', async () => {
      await ownMark(tab);
      await clickMark(tab, 'seit dem Herbst');
      return tab.run((kit) => kit.all('dialog', 'eigene Notiz')[0] !== undefined);
    });
    expect(await words('eigene Notiz')).toContain('Und wer zahlt?');
    expect(tab.said).toEqual([]);
    await tab.close();
  });

  test('in a private window pages are read and own notes found, and reading leaves nothing behind', async () => {
    const before = await everythingKept(browser);
    expect(before).toContain('Nachfragen, seit wann.');
    const tab = await browser.openPrivate(listed('revised.html'));
    await marksOn(tab);
    const own = await ownMark(tab);
    expect(own.text).toContain('seit dem Herbst');
    await openCard(tab, 'ab 2027');
    expect(tab.said).toEqual([]);
    // Firefox would open the page that looks into the database in the private window, too, where it has none.
    await tab.close();
    expect(await everythingKept(browser)).toBe(before);

    // What a reader writes there is kept like anywhere else (docs/privacy.md).
    const again = await browser.openPrivate(listed('revised.html'));
    await ownMark(again);
    await clickMark(again, 'seit dem Herbst');
    await clickOn(again, 'textbox', '^Ihre Notiz');
    await again.type('PRIVAT');
    await clickOn(again, 'button', '^Notiz behalten$');
    await cardGone(again);
    await again.close();
    expect(await everythingKept(browser)).toContain('PRIVAT');
  });

  test('a pack from a file, an update and a private window asked nothing of the network', () => {
    expect(browser.strays()).toEqual([]);
  });
});
