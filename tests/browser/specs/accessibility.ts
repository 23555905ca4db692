import { describe, expect, test } from 'vitest';
import { cardHost, findings } from '../axe.ts';
import { type Driver, until } from '../driver.ts';
import { listed } from '../sites.ts';
import { clickOn, openCard, openWithMarks, popupOver, says, select, useSettings } from '../steps.ts';

export function accessibility(browser: () => Driver): void {
  describe('accessibility', () => {
    for (const page of ['xiaomi.html', 'dark.html']) {
      test(`the note card on ${page} breaks no accessibility rule`, async () => {
        const tab = await openWithMarks(browser(), listed(page));
        await openCard(tab, await tab.run((kit) => kit.marks().at(-1)?.text ?? ''));
        await tab.run((kit) => {
          for (const fold of kit.elements().filter((element) => element.tagName === 'DETAILS'))
            fold.setAttribute('open', '');
        });
        expect(await findings(tab, cardHost)).toEqual([]);
      });
    }

    test('the popup breaks no accessibility rule, with claims and without', async () => {
      const article = await openWithMarks(browser(), listed('xiaomi.html'));
      const list = await popupOver(browser(), article);
      await says(list, '136.854');
      expect(await findings(list, 'html')).toEqual([]);
      const football = await browser().open(listed('football.html'));
      const empty = await popupOver(browser(), football);
      await says(empty, 'Dieser Artikel handelt nicht von Elektroautos.');
      expect(await findings(empty, 'html')).toEqual([]);
    });

    for (const look of ['light', 'dark'] as const) {
      test(`the report form and the editor of an own note break no accessibility rule (${look})`, async () => {
        await useSettings(browser(), { look });
        const tab = await openWithMarks(browser(), listed('xiaomi.html'));
        await openCard(tab, '7:46 Minuten');
        await tab.run((kit) => {
          for (const fold of kit.elements())
            if (fold.matches('details.actions')) fold.setAttribute('open', '');
        });
        await clickOn(tab, 'button', '^Fehler melden$');
        await until(
          tab,
          'The report is not shown.',
          (kit) => kit.all('textbox', '^Was stimmt nicht')[0] && true,
        );
        expect(await findings(tab, cardHost)).toEqual([]);
        await tab.press('Escape');
        await select(tab, 'Im ersten Verkaufsjahr');
        await browser().command(tab, 'write-note');
        await until(tab, 'No editor opened.', (kit) => kit.all('dialog', 'eigene Notiz')[0] && true);
        expect(await findings(tab, cardHost)).toEqual([]);
        await useSettings(browser(), {});
      });
    }

    test('the options page breaks no accessibility rule', async () => {
      const options = await browser().openExtension('options.html');
      await says(options, 'Einstellungen');
      await until(options, 'The facts did not come.', () => document.querySelector('#facts li') !== null);
      expect(await findings(options, 'html')).toEqual([]);
    });

    test('the announcement for screen readers is one polite sentence with the number of claims', async () => {
      const tab = await openWithMarks(browser(), listed('xiaomi.html'));
      const live = await until(tab, 'Nothing was announced.', (kit) => {
        const live = kit
          .elements()
          .filter(
            (element) => element.getAttribute('aria-live') === 'polite' && element.getRootNode() !== document,
          )
          .map((element) => element.textContent);
        return live.join('') && live;
      });
      expect(live).toHaveLength(1);
      expect(live[0]).toMatch(/^Randnotiz: \d+ Aussagen mit Quellen\./);
    });

    test('nothing more is announced while the page goes on changing', async () => {
      const tab = await openWithMarks(browser(), listed('live.html'));
      await until(tab, 'Nothing was announced.', (kit) => {
        const live = kit
          .elements()
          .find((part) => part.matches('[aria-live]') && part.getRootNode() !== document);
        if (!live?.textContent) return false;
        const heard: string[] = [];
        Object.assign(globalThis, { heard });
        new MutationObserver(() => heard.push(live.textContent ?? '')).observe(live, {
          childList: true,
          characterData: true,
          subtree: true,
        });
        return true;
      });
      await clickOn(tab, 'button', '^Neue Meldung laden$');
      await clickOn(tab, 'button', '^Neue Meldung laden$');
      await until(tab, 'The new item was not marked.', (kit) =>
        kit.marks().some((mark) => mark.text.includes('1.548 PS')),
      );
      expect(await tab.run(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
    });
  });
}
