import { afterAll, describe, expect, test } from 'vitest';
import { type Driver, type Tab, until } from '../driver.ts';
import { edition } from '../odd-pages.ts';
import { listed } from '../sites.ts';
import {
  cardGone,
  catchFiles,
  clickMark,
  clickOn,
  openWithMarks,
  popupOver,
  says,
  select,
} from '../steps.ts';

const WORDS = 'neue Ladeplätze stehen seit dem Herbst unter';
const NOTE = 'Beim Betreiber nachfragen, seit wann genau.';

const editor = (tab: Tab) =>
  until(tab, 'No editor opened.', (kit) => kit.describe('dialog', 'eigene Notiz')[0]);

const ownMark = (tab: Tab) =>
  until(tab, 'The own note is not marked.', (kit) => kit.marks().find((mark) => mark.style === 'own'));

async function write(browser: Driver, tab: Tab, words: string, note: string, link = ''): Promise<void> {
  const at = await select(tab, words);
  await browser.chooseOwnNote(tab, at);
  await editor(tab);
  await clickOn(tab, 'textbox', '^Ihre Notiz');
  await tab.type(note);
  if (link) {
    await clickOn(tab, 'textbox', '^Quelle');
    await tab.type(link);
  }
  await clickOn(tab, 'button', '^Notiz behalten$');
  await cardGone(tab);
}

/** One story in the order a reader lives it: each test goes on from the one before. */
export function ownNotes(browser: () => Driver): void {
  describe('own notes', () => {
    afterAll(() => {
      edition.revised = false;
    });

    test('selected words get a note with a source through the context menu', async () => {
      const tab = await openWithMarks(browser(), listed('revised.html'));
      await write(browser(), tab, WORDS, NOTE, 'https://betreiber.example/bericht');
      expect((await ownMark(tab)).text).toContain('Ladeplätze stehen');
      expect(await says(await popupOver(browser(), tab), NOTE)).toContain('Eigene Notizen');
    });

    test('it is found again on the next visit after a word has changed', async () => {
      edition.revised = true;
      const tab = await openWithMarks(browser(), listed('revised.html'));
      expect((await ownMark(tab)).text).toContain('seit dem Winter');
      await clickMark(tab, 'seit dem Winter');
      await editor(tab);
      const typed = await tab.run((kit) =>
        kit.all('textbox').map((field) => (field as HTMLTextAreaElement).value),
      );
      expect(typed).toEqual([NOTE, 'https://betreiber.example/bericht']);
    });

    test('the page can read nothing of it, though its card is open', async () => {
      const tab = await openWithMarks(browser(), listed('revised.html'));
      await ownMark(tab);
      await clickMark(tab, 'seit dem Winter');
      await editor(tab);
      const seen = await tab.run(async () => {
        // What the browser itself says; on our host the tests' debugger has put an answer of its own.
        const rootOf = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot')?.get;
        return JSON.stringify([
          document.documentElement.outerHTML,
          document.documentElement.innerText,
          [...document.querySelectorAll('*')].map((element) => [
            (rootOf?.call(element) as ShadowRoot | null)?.innerHTML,
            (element as HTMLInputElement).value,
          ]),
          [{ ...localStorage }, { ...sessionStorage }, document.cookie, history.state],
          getSelection()?.toString(),
          (await indexedDB.databases()).map(({ name }) => `database ${name}`),
        ]);
      });
      expect(seen).toContain('seit dem Winter');
      for (const ours of [NOTE, 'betreiber.example', 'database ']) expect(seen).not.toContain(ours);
    });

    test('it is kept in the extension’s own database as a quote with what stands around it', async () => {
      const options = await browser().openExtension('options.html');
      const stored = await options.run(
        () =>
          new Promise<unknown[]>((done, fail) => {
            const opening = indexedDB.open('randnotiz');
            opening.onerror = () => fail(opening.error);
            opening.onsuccess = () => {
              const asking = opening.result.transaction('notes').objectStore('notes').getAll();
              asking.onsuccess = () => done(asking.result);
              opening.result.close();
            };
          }),
      );
      // The parts of a W3C TextQuoteSelector.
      const quote = {
        exact: WORDS,
        prefix: expect.stringMatching(/Acht $/),
        suffix: expect.stringMatching(/^ einem/),
      };
      expect(stored).toMatchObject([{ quote, text: NOTE }]);
    });

    test('where its words are gone, the list says so and keeps it', async () => {
      const tab = await openWithMarks(browser(), listed('revised.html'));
      await ownMark(tab);
      await tab.run(() => document.querySelector('#quote')?.remove());
      const list = await says(
        await popupOver(browser(), tab),
        'Die Stelle ist auf der Seite nicht mehr zu finden.',
      );
      expect(list).toContain(NOTE);
    });

    test('it can be changed, and says when its source is no address', async () => {
      const tab = await openWithMarks(browser(), listed('revised.html'));
      await ownMark(tab);
      await clickMark(tab, 'seit dem Winter');
      await editor(tab);
      await clickOn(tab, 'textbox', '^Quelle');
      await tab.type(' und mehr');
      await tab.run((kit) => {
        const field = kit.all('textbox', '^Quelle')[0] as HTMLInputElement;
        field.value = 'javascript:alert(1)';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await clickOn(tab, 'button', '^Notiz behalten$');
      await until(tab, 'A bad address was taken.', (kit) =>
        kit.describe('dialog', 'eigene Notiz')[0]?.text.includes('https:// beginnen'),
      );
      await tab.run((kit) => {
        for (const [name, value] of [
          ['^Quelle', ''],
          ['^Ihre Notiz', 'Nachgefragt: seit November.'],
        ] as const) {
          const field = kit.all('textbox', name)[0] as HTMLInputElement;
          field.value = value;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        }
      });
      await clickOn(tab, 'button', '^Notiz behalten$');
      await cardGone(tab);
      await says(await popupOver(browser(), tab), 'Nachgefragt: seit November.');
    });

    test('the shortcut writes a note, too; Escape keeps the typed words for the next time', async () => {
      const tab = await openWithMarks(browser(), listed('revised.html'));
      await select(tab, 'einer halbe Stunde bleiben'.replace('einer', 'eine'));
      await browser().command(tab, 'write-note');
      await editor(tab);
      await clickOn(tab, 'textbox', '^Ihre Notiz');
      await tab.type('Wie lange wirklich?');
      await tab.press('Escape');
      await cardGone(tab);
      await clickMark(tab, 'halbe Stunde');
      await editor(tab);
      expect(
        await tab.run((kit) => (kit.all('textbox', '^Ihre Notiz')[0] as HTMLTextAreaElement).value),
      ).toBe('Wie lange wirklich?');
      await clickOn(tab, 'button', '^Notiz behalten$');
      await cardGone(tab);
    });

    test('words typed into a note are there again after the page was left without keeping it', async () => {
      const tab = await openWithMarks(browser(), listed('revised.html'));
      await select(tab, 'Im Gasthof nebenan');
      await browser().command(tab, 'write-note');
      await editor(tab);
      await clickOn(tab, 'textbox', '^Ihre Notiz');
      await tab.type('Steht das auch im Netz?');
      await tab.goto(listed('xiaomi.html'));
      await tab.goto(listed('revised.html'));
      await clickMark(tab, 'Gasthof nebenan');
      await editor(tab);
      expect(
        await tab.run((kit) => (kit.all('textbox', '^Ihre Notiz')[0] as HTMLTextAreaElement).value),
      ).toBe('Steht das auch im Netz?');
      await clickOn(tab, 'button', '^Verwerfen$');
      await cardGone(tab);
      await tab.goto(listed('revised.html'));
      await ownMark(tab);
      expect(await tab.run((kit) => kit.marks().some((mark) => mark.text.includes('Gasthof')))).toBe(false);
    });

    test('the settings list all notes, save them to a file, delete everything and read the file back', async () => {
      const options = await browser().openExtension('options.html');
      await says(options, 'Wie lange wirklich?');
      const files = await catchFiles(options);
      await clickOn(options, 'button', '^Alles sichern$');
      const [backup = ''] = await files();
      expect(JSON.parse(backup)).toMatchObject({ format: 'randnotiz-backup' });
      await clickOn(options, 'button', '^Alles löschen$');
      await clickOn(options, 'button', '^Ja, löschen$');
      await says(options, 'Noch keine eigene Notiz.');
      await options.run((_, backup) => {
        const input = document.querySelector<HTMLInputElement>('#data input[type=file]');
        const chosen = new DataTransfer();
        chosen.items.add(new File([backup], 'randnotiz-sicherung.json', { type: 'application/json' }));
        if (input) input.files = chosen.files;
        input?.dispatchEvent(new Event('change', { bubbles: true }));
      }, backup);
      await says(options, 'Die Sicherung ist eingelesen.');
      const text = await says(options, 'Wie lange wirklich?');
      expect(text).toContain('Nachgefragt: seit November.');
    });

    test('a deleted note leaves its page and the settings', async () => {
      const tab = await openWithMarks(browser(), listed('revised.html'));
      await ownMark(tab);
      await clickMark(tab, 'seit dem Winter');
      await editor(tab);
      await clickOn(tab, 'button', '^Löschen$');
      await until(tab, 'The mark of a deleted note stayed.', (kit) =>
        kit.marks().every((mark) => !mark.text.includes('Winter')),
      );
      const options = await browser().openExtension('options.html');
      await clickOn(options, 'button', '^Löschen: Wie lange');
      await says(options, 'Noch keine eigene Notiz.');
    });
  });
}
