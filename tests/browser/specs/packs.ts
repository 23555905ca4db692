import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { Pack } from '../../../facts/types.ts';
import { signPack } from '../../../tools/pack-server/sign-pack.ts';
import { type Driver, type Tab, until } from '../driver.ts';
import type { Kit } from '../kit.ts';
import type { Publisher } from '../pack-publisher.ts';
import { cardGone, clickOn, marksOn, openCard, says } from '../steps.ts';

const example = readFileSync(
  join(import.meta.dirname, '../../../examples/pack-server/lindwurm.json'),
  'utf8',
);

/** The example pack in another version: one fact changed, one more. */
function nextVersion(): string {
  const pack = JSON.parse(example) as Pack;
  const [first, second] = pack.facts;
  if (!first || !second) throw new Error('The example pack has lost its facts.');
  const facts = [
    { ...first, statement_de: 'Anders gesagt.' },
    second,
    { ...second, id: 'lindwurm-e1-price-austria' },
  ];
  return JSON.stringify({ ...pack, version: '2', facts });
}

async function addFile(options: Tab, text: string): Promise<void> {
  await until(
    options,
    'The settings offer no file field for packs.',
    (_kit, text) => {
      const input = document.querySelector<HTMLInputElement>('#packs input[type=file]');
      if (!input) return false;
      const data = new DataTransfer();
      data.items.add(new File([text], 'lindwurm.json', { type: 'application/json' }));
      input.files = data.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    },
    text,
  );
}

async function typeAddress(options: Tab, address: string): Promise<void> {
  await clickOn(options, 'textbox', '^Adresse des Pakets');
  await options.type(address);
  await clickOn(options, 'button', '^Paket hinzufügen$');
}

const packsText = (options: Tab): Promise<string> =>
  options.run((kit) => kit.seen(document.querySelector('#packs') ?? document.body));

/** What the facts browser of the settings finds. */
async function search(options: Tab, words: string): Promise<string> {
  await options.run((kit, words) => {
    const field = kit.all('textbox', 'In Aussagen und Quellen suchen')[0] as HTMLInputElement;
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, words);
  return until(options, `The search for „${words}“ found nothing.`, (kit) => {
    const section = document.querySelector<HTMLElement>('#facts');
    return section && /\d+ gefunden/.test(section.innerText) ? kit.seen(section) : null;
  });
}

/** Puts back when a pack was last asked for, as if the day were over. */
async function twoDaysAgo(_kit: Kit, key: string): Promise<void> {
  const answer = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await answer(indexedDB.open('randnotiz-packs'));
  const store = database.transaction('packs', 'readwrite').objectStore('packs');
  const pack = (await answer(store.get(key))) as { last: object };
  const at = new Date(Date.now() - 48 * 3_600_000).toISOString();
  await answer(store.put({ ...pack, last: { ...pack.last, at } }, key));
  database.close();
}

/** Sets the alarm that is set forward to this moment; answers its period in minutes. */
async function ringNow(kit: Kit): Promise<number | undefined> {
  const { alarms } = kit.api<{
    alarms: {
      get(name: string): Promise<{ periodInMinutes?: number } | undefined>;
      create(name: string, when: { when: number; periodInMinutes: number }): Promise<void> | undefined;
    };
  }>();
  const alarm = await alarms.get('pack-updates');
  await alarms.create('pack-updates', { when: Date.now() + 100, periodInMinutes: 60 });
  return alarm?.periodInMinutes;
}

/** Packs from others, in a real browser. `article` tells of the example's car. */
export function packs(
  browser: () => Driver,
  publisher: () => Publisher,
  article: string,
  factCheck: string,
): void {
  test('a fact-check that a page states itself is background on the sentence it is about', async () => {
    const tab = await browser().open(factCheck);
    const marks = await marksOn(tab);
    expect(marks.map((mark) => mark.text).join('\n')).not.toContain('Pausen');
    const { name, text } = await openCard(tab, 'In Tiefgaragen');
    expect(name).toContain('Hintergrund');
    expect(text).toContain('heise.de: „Unbelegt“');
    expect(text).toContain('Die Seite gibt diesen Faktencheck selbst an.');
  });

  describe('packs from others', () => {
    afterEach(async () => {
      const options = await browser().openExtension('options.html');
      await until(options, 'A pack could not be removed.', (kit) => {
        const section = document.querySelector('#packs');
        const [remove] = kit.all('button', ' entfernen$').filter((button) => section?.contains(button));
        if (remove instanceof HTMLElement) remove.click();
        return section?.textContent?.includes('Noch kein Paket') ?? false;
      });
    });

    const marked = async (words: string): Promise<Tab> => {
      const tab = await browser().open(article);
      await until(
        tab,
        `„${words}“ was not marked.`,
        (kit, words) => kit.marks().some((mark) => mark.text.includes(words)),
        words,
      );
      return tab;
    };

    test('nothing is asked of the network until the reader adds an address', async () => {
      const before = publisher().asked.length;
      const options = await browser().openExtension('options.html');
      await says(options, 'Noch kein Paket');
      await addFile(options, example);
      await says(options, 'ist hinzugefügt: 2 Aussagen');
      await marked('412 Kilometer');
      expect(publisher().asked.length).toBe(before);
      expect(browser().strays()).toEqual([]);
    });

    test('a pack from a file marks its claims, and the card says where the note comes from', async () => {
      const options = await browser().openExtension('options.html');
      await addFile(options, example);
      await says(options, 'ist hinzugefügt: 2 Aussagen');
      await says(options, 'nicht signiert');
      const tab = await marked('412 Kilometer');
      const { text } = await openCard(tab, '412 Kilometer');
      expect(text).toContain('Aus dem hinzugefügten Paket „Lindwurm-Werke (Beispiel)“ (nicht signiert)');
      expect(tab.said).toEqual([]);
    });

    test('a broken file is refused with a sentence, and the pack in use stays', async () => {
      const options = await browser().openExtension('options.html');
      await addFile(options, example);
      await says(options, 'ist hinzugefügt: 2 Aussagen');
      await addFile(options, example.slice(0, 500));
      await says(options, 'Die Datei ist kein gültiges JSON.');
      await expect.poll(() => packsText(options)).toContain('2 Aussagen');
      await marked('412 Kilometer');
    });

    test('a pack from an address is updated by its ETag and tells what is new', async () => {
      publisher().publish(example, '"v1"');
      const options = await browser().openExtension('options.html');
      await typeAddress(options, publisher().address);
      await says(options, 'ist hinzugefügt: 2 Aussagen');
      await marked('412 Kilometer');
      await options.bringToFront();
      await clickOn(options, 'button', '^Jetzt nachsehen$');
      await says(options, 'Nichts Neues.');
      expect(publisher().asked.at(-1)).toEqual({ path: '/pack.json', etag: '"v1"', cookie: null });
      publisher().publish('{"format"', '"broken"');
      await clickOn(options, 'button', '^Jetzt nachsehen$');
      await says(options, 'Die Datei ist kein gültiges JSON.');
      await expect
        .poll(() => packsText(options))
        .toMatch(/Am \d.* ging es nicht: Die Datei ist kein gültiges JSON/);
      publisher().publish(nextVersion(), '"v2"');
      await clickOn(options, 'button', '^Jetzt nachsehen$');
      await says(options, 'Neu geladen: 1 neuer Fakt, 1 geändert');
      await clickOn(options, 'button', '^Vorige Fassung$');
      await says(options, 'zur vorigen Fassung zurückgekehrt');
      await says(options, 'Fassung 2026.03.13');
    });

    test('a signed pack is bound to its key: another key and no signature are refused, the same key may go on', async () => {
      const pair = async () =>
        (await crypto.subtle.generateKey({ name: 'Ed25519' }, true, ['sign', 'verify'])) as CryptoKeyPair;
      const key = await pair();
      const options = await browser().openExtension('options.html');
      await addFile(options, await signPack(example, key));
      await says(options, 'ist hinzugefügt: 2 Aussagen');
      await says(options, 'signiert, Schlüssel');
      await addFile(options, await signPack(nextVersion(), await pair()));
      await says(options, 'mit einem anderen Schlüssel signiert als bisher');
      await addFile(options, nextVersion());
      await says(options, 'war bisher signiert und ist es jetzt nicht mehr');
      await addFile(options, (await signPack(nextVersion(), key)).replace('Anders gesagt', 'Falsch gesagt'));
      await says(options, 'Die Signatur passt nicht zum Inhalt.');
      await says(options, 'Fassung 2026.03.13');
      await addFile(options, await signPack(nextVersion(), key));
      await says(options, 'Neu geladen: 1 neuer Fakt, 1 geändert');
    });

    test('an open page and the facts browser follow when a pack comes and goes', async () => {
      const tab = await browser().open(article);
      const isMarked = (kit: Kit) => kit.marks().some((mark) => mark.text.includes('412 Kilometer'));
      const options = await browser().openExtension('options.html');
      await addFile(options, example);
      await says(options, 'ist hinzugefügt: 2 Aussagen');
      await until(tab, 'The open page was not read again after a pack was added.', isMarked);
      const found = await search(options, 'Lindwurm Reichweite');
      expect(found).toContain('412');
      expect(found).toContain('Aus dem hinzugefügten Paket „Lindwurm-Werke (Beispiel)“ (nicht signiert)');
      await clickOn(options, 'button', ' entfernen$');
      await says(options, 'Das Paket ist entfernt.');
      await until(tab, 'Marks of a removed pack stayed.', (kit) =>
        kit.marks().every((mark) => !mark.text.includes('412 Kilometer')),
      );
      await until(options, 'Facts of a removed pack stayed in the facts browser.', () =>
        document.querySelector<HTMLElement>('#facts')?.innerText.includes('Nichts gefunden'),
      );
      expect(tab.said).toEqual([]);
    });

    test('a pack is updated by the alarm, once a day is over, also where the background sleeps', async () => {
      publisher().publish(example, '"v1"');
      const options = await browser().openExtension('options.html');
      await typeAddress(options, publisher().address);
      await says(options, 'ist hinzugefügt: 2 Aussagen');
      const tab = await marked('412 Kilometer');
      publisher().publish(nextVersion(), '"v2"');
      const asked = publisher().asked.length;
      await options.run(twoDaysAgo, 'lindwurm-beispiel');
      await browser().stopBackground();
      expect(await options.run(ringNow)).toBe(60);
      await says(options, 'Fassung 2 ·');
      expect(publisher().asked.slice(asked)).toEqual([{ path: '/pack.json', etag: '"v1"', cookie: null }]);
      // The page is read again once the version is stored; until then its card is that of the old one.
      await expect
        .poll(async () => {
          const { text } = await openCard(tab, '412 Kilometer');
          await tab.press('Escape');
          await cardGone(tab);
          return text;
        })
        .toContain('Anders gesagt.');
    });

    test('a background that is stopped in the middle of an update loses nothing', async () => {
      publisher().publish(example, '"v1"');
      const options = await browser().openExtension('options.html');
      await typeAddress(options, publisher().address);
      await says(options, 'ist hinzugefügt: 2 Aussagen');
      publisher().publish(nextVersion(), '"v2"');
      publisher().stall();
      const asked = publisher().asked.length;
      await clickOn(options, 'button', '^Jetzt nachsehen$');
      await expect.poll(() => publisher().asked.length).toBeGreaterThan(asked);
      await says(options, 'Wird geladen:');
      await browser().stopBackground();
      const again = await browser().openExtension('options.html');
      await says(again, 'Fassung 2026.03.13');
      await marked('412 Kilometer');
      publisher().publish(nextVersion(), '"v2"');
      await again.bringToFront();
      await clickOn(again, 'button', '^Jetzt nachsehen$');
      await says(again, 'Neu geladen: 1 neuer Fakt, 1 geändert');
      await says(again, 'Fassung 2 ·');
    });

    test('a page can neither read what is stored nor speak as if it were us', async () => {
      const options = await browser().openExtension('options.html');
      await addFile(options, example);
      await says(options, 'ist hinzugefügt: 2 Aussagen');
      // The scheme has no origin of its own for a URL parser outside the browser.
      const { protocol, host } = new URL(await options.url());
      const origin = `${protocol}//${host}`;
      const tab = await browser().open(article);
      await marksOn(tab);
      const page = await tab.run(async (_kit, origin) => {
        const heard: unknown[] = [];
        const channel = new BroadcastChannel('randnotiz-packs');
        channel.onmessage = ({ data }) => heard.push(data);
        Object.assign(globalThis, { heard });
        const world = globalThis as unknown as Record<
          string,
          { runtime?: { sendMessage?: unknown } } | undefined
        >;
        const forged = [
          { randnotiz: 'remove-pack', message: { key: 'lindwurm-beispiel' } },
          { randnotiz: 'hide-fact', message: { fact: 'lindwurm-beispiel:lindwurm-e1-range' } },
          { kind: 'changed' },
        ];
        for (const message of forged) {
          postMessage(message, '*');
          channel.postMessage(message);
          document.dispatchEvent(new CustomEvent('randnotiz', { detail: message }));
        }
        const reachable = await Promise.all(
          [
            'manifest.json',
            'options.html',
            'background.js',
            'engine.js',
            'packs.js',
            'content-scripts/reader.js',
          ].map((path) =>
            fetch(`${origin}/${path}`).then(
              () => path,
              () => null,
            ),
          ),
        );
        return {
          speaks:
            typeof world.chrome?.runtime?.sendMessage === 'function' || world.browser?.runtime !== undefined,
          reachable: reachable.filter((path) => path !== null),
          databases: (await indexedDB.databases()).map(({ name }) => name),
          stored: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
        };
      }, origin);
      expect(page).toEqual({ speaks: false, reachable: [], databases: [], stored: [] });
      await options.bringToFront();
      await addFile(options, nextVersion());
      await says(options, 'Neu geladen: 1 neuer Fakt, 1 geändert');
      expect(await tab.run(() => (globalThis as unknown as { heard: unknown[] }).heard)).toEqual([]);
      const fresh = await browser().openExtension('options.html');
      await says(fresh, 'Keine Notiz ausgeblendet.');
      await says(fresh, 'Fassung 2 ·');
    });

    test('no request of all these left for anywhere but the address that the reader added', () => {
      expect(browser().strays()).toEqual([]);
    });
  });
}
