import { describe, expect, test } from 'vitest';
import publisher from '../../../assets/publisher.json' with { type: 'json' };
import { type Driver, type Tab, until } from '../driver.ts';
import { listed } from '../sites.ts';
import {
  cardGone,
  catchFiles,
  clickInPopup,
  clickOn,
  openCard,
  openWithMarks,
  pasted,
  popupOver,
  says,
  useSettings,
} from '../steps.ts';

const DIFFERS = '7:46 Minuten';

/** What a reader has after a press on one of the copy buttons: the clipboard, or on a page without https the words to copy by hand. */
async function copied(tab: Tab): Promise<string> {
  const byHand = await until(tab, 'Neither was anything copied nor offered for copying by hand.', (kit) => {
    const [dialog] = kit.all('dialog', '^Randnotiz');
    const words = dialog?.querySelector<HTMLTextAreaElement>('textarea[readonly]')?.value ?? '';
    return words || dialog?.querySelector('.done')?.textContent?.includes('Kopiert') ? { words } : null;
  });
  return byHand.words || pasted(tab);
}

async function openActions(browser: Driver): Promise<Tab> {
  const tab = await openWithMarks(browser, listed('xiaomi.html'));
  await openCard(tab, DIFFERS);
  await tab.run((kit) => {
    for (const fold of kit.elements()) if (fold.matches('details.actions')) fold.setAttribute('open', '');
  });
  return tab;
}

export function sharing(browser: () => Driver): void {
  describe('sharing a note', () => {
    for (const [button, parts] of [
      [
        'Als Text kopieren',
        ['„Ein Prototyp', 'Der Artikel: 7:46 Minuten', 'Die Quellen: 6:46,874', 'https://'],
      ],
      ['Als Markdown kopieren', ['> [Ein Prototyp', '**', '](https://']],
      ['Link zur Stelle kopieren', ['/xiaomi.html#:~:text=']],
    ] as const) {
      test(`“${button}” puts the note on the clipboard or offers it for copying by hand`, async () => {
        const tab = await openActions(browser());
        await clickOn(tab, 'button', `^${button}$`);
        const words = await copied(tab);
        for (const part of parts) expect(words).toContain(part);
      });
    }

    test('an error report holds no page text until the reader ticks the box, and goes nowhere by itself', async () => {
      const tab = await openActions(browser());
      await clickOn(tab, 'button', '^Fehler melden$');
      const before = await until(
        tab,
        'The report is not shown.',
        (kit) => kit.elements().find((element) => element.matches('pre'))?.textContent,
      );
      expect(before).toContain('Randnotiz: Fehler bei');
      expect(before).not.toContain('umrundete die Nordschleife');
      await clickOn(tab, 'checkbox', 'Satz und Adresse');
      await until(tab, 'The tick changed nothing.', (kit) =>
        kit
          .elements()
          .some((element) => element.matches('pre') && element.textContent?.includes('umrundete die')),
      );
      await clickOn(tab, 'textbox', '^Was stimmt nicht');
      await tab.type('Es war ein anderer Tag.');
      await until(tab, 'The reader’s words are not in the report.', (kit) =>
        kit
          .elements()
          .some(
            (element) => element.matches('pre') && element.textContent?.includes('Es war ein anderer Tag.'),
          ),
      );
      // A mail needs an address, which is the publisher's to set (assets/publisher.json).
      const mails = await tab.run((kit) =>
        kit.all('link', '^Als Mail öffnen$').map((link) => (link as HTMLAnchorElement).href),
      );
      expect(mails).toHaveLength(publisher.reports === '' ? 0 : 1);
      for (const mail of mails) expect(decodeURIComponent(mail)).toContain('Es war ein anderer Tag.');
      await clickOn(tab, 'button', '^Bericht kopieren$');
      expect(await copied(tab)).toContain('Es war ein anderer Tag.');
    });

    test('a hidden note loses its mark and comes back from the settings', async () => {
      const tab = await openActions(browser());
      await clickOn(tab, 'button', '^Diese Notiz ausblenden$');
      await cardGone(tab);
      await until(tab, 'The hidden note is still marked.', (kit) =>
        kit.marks().every((mark) => !mark.text.includes('7:46 Minuten')),
      );
      const options = await browser().openExtension('options.html');
      await clickOn(options, 'button', '^Wieder zeigen');
      await until(tab, 'The note did not come back.', (kit) =>
        kit.marks().some((mark) => mark.text.includes('7:46 Minuten')),
      );
      await useSettings(browser(), {});
    });

    test('a page’s notes are saved as Markdown, CSV and Web Annotation', async () => {
      const tab = await openWithMarks(browser(), listed('xiaomi.html'));
      const popup = await popupOver(browser(), tab);
      await says(popup, '136.854');
      const files = await catchFiles(popup);
      await popup.run((kit) => {
        for (const fold of kit.elements()) if (fold.matches('details.save')) fold.setAttribute('open', '');
      });
      for (const kind of ['^Markdown$', '^CSV', '^Web Annotation']) await clickInPopup(popup, 'button', kind);
      const [markdown = '', csv = '', jsonLd = ''] = await files();
      expect(markdown).toContain('**weicht ab**');
      expect(csv.split('\r\n').length).toBeGreaterThan(10);
      expect(csv).toContain('weicht ab');
      const page = JSON.parse(jsonLd) as { items?: unknown[]; '@context'?: unknown };
      expect(JSON.stringify(page['@context'])).toContain('http://www.w3.org/ns/anno.jsonld');
      expect(jsonLd).toContain('TextQuoteSelector');
    });
  });
}
