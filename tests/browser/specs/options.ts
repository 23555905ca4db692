import { afterEach, describe, expect, test } from 'vitest';
import { type Driver, until } from '../driver.ts';
import { listed } from '../sites.ts';
import { clickOn, marksOn, openCard, openWithMarks, pasted, popupOver, says, useSettings } from '../steps.ts';

export function options(browser: () => Driver): void {
  describe('settings', () => {
    afterEach(() => useSettings(browser(), {}));

    test('claims without a source are marked only once the reader asks for them', async () => {
      const tab = await openWithMarks(browser(), listed('strict-csp.html'));
      const unsourced = () =>
        tab.run((kit) => kit.marks().filter((mark) => mark.style === 'unsourced').length);
      expect(await unsourced()).toBe(0);
      const options = await browser().openExtension('options.html');
      await clickOn(options, 'switch', 'ohne Beleg');
      await until(tab, 'No claim without a source was marked.', (kit) =>
        kit.marks().some((mark) => mark.style === 'unsourced'),
      );
      const words = await tab.run(
        (kit) => kit.marks().find((mark) => mark.style === 'unsourced')?.text ?? '',
      );
      await tab.bringToFront();
      const { name, text } = await openCard(tab, words);
      expect(name).toContain('ohne Beleg');
      expect(text).not.toContain('Die Quellen');
      await options.bringToFront();
      await clickOn(options, 'switch', 'ohne Beleg');
      await until(tab, 'Claims without a source stayed marked.', (kit) =>
        kit.marks().every((mark) => mark.style !== 'unsourced'),
      );
    });

    test('a relation and a topic that are switched off lose their marks at once', async () => {
      const tab = await openWithMarks(browser(), listed('xiaomi.html'));
      const options = await browser().openExtension('options.html');
      await clickOn(options, 'switch', 'weicht ab');
      await until(tab, 'Differing claims stayed marked.', (kit) =>
        kit.marks().every((mark) => mark.style !== 'contradicted'),
      );
      await useSettings(browser(), { hiddenTopics: ['lap-time'] });
      await until(
        tab,
        'Lap times stayed marked.',
        (kit) =>
          kit.marks().every((mark) => !mark.text.includes('6:46')) &&
          kit.marks().some((mark) => mark.style === 'contradicted'),
      );
      await useSettings(browser(), {});
    });

    test('language and look hold on every surface, the open card included', async () => {
      const tab = await openWithMarks(browser(), listed('xiaomi.html'));
      await openCard(tab, '7:46 Minuten');
      await useSettings(browser(), { language: 'en', look: 'dark' });
      const card = await until(tab, 'The card did not turn English.', (kit) => {
        const [card] = kit.describe('dialog', '^Randnotiz');
        return card?.text.includes('The article') ? card : null;
      });
      expect(card.text).toMatch(/28 October 2024/);
      expect(card.text).not.toMatch(/Quellen|Geprüft/);
      const theme = await tab.run(
        (kit) =>
          kit
            .elements()
            .find((element) => element.matches('.frame'))
            ?.getAttribute('data-theme') ?? '',
      );
      expect(theme).toBe('dark');
      const popup = await popupOver(browser(), tab);
      // It comes from the background, a moment after the list.
      expect(await says(popup, 'known statements')).toContain('differs');
      const options = await browser().openExtension('options.html');
      await says(options, 'Settings');
      await expect
        .poll(() =>
          options.run(() => [document.documentElement.lang, document.documentElement.dataset.theme]),
        )
        .toEqual(['en', 'dark']);
      await useSettings(browser(), {});
    });

    test('the facts browser finds a fact by its words and by its source', async () => {
      const options = await browser().openExtension('options.html');
      await says(options, 'Fakten und Quellen');
      const results = async (search: string): Promise<string> => {
        await options.run((kit, search) => {
          const field = kit.all('textbox', 'In Aussagen und Quellen suchen')[0] as HTMLInputElement;
          field.value = search;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        }, search);
        return until(options, `The search for „${search}“ found nothing.`, (kit) => {
          const section = document.querySelector<HTMLElement>('#facts');
          return section && /\d+ gefunden/.test(section.innerText) ? kit.seen(section) : null;
        });
      };
      expect(await results('Nordschleife Prototyp')).toContain('6:46,874');
      expect(await results('Nikkei')).toContain('2027');
    });

    test('a fact is copied as a ClaimReview of schema.org', async () => {
      const options = await browser().openExtension('options.html');
      await until(options, 'The facts did not come.', () => {
        const fact = document.querySelector('#facts details');
        fact?.setAttribute('open', '');
        return fact !== null;
      });
      await clickOn(options, 'button', '^Als ClaimReview kopieren$');
      await says(options, 'Kopiert');
      const statement = await options.run(() => document.querySelector('#facts .fact')?.textContent ?? '');
      const review = JSON.parse(await pasted(options)) as Record<string, unknown>;
      expect(review).toMatchObject({ '@context': 'https://schema.org', '@type': 'ClaimReview' });
      expect(statement).toContain(review.claimReviewed);
      expect(JSON.stringify(review.itemReviewed)).toContain('https://');
    });

    test('the settings show the list of sites and search in one collection of facts', async () => {
      const options = await browser().openExtension('options.html');
      await says(options, 'Fakten und Quellen');
      const found = () =>
        options.run(() => Number(/([\d.]+) gefunden/.exec(document.body.innerText)?.[1]?.replace('.', '')));
      const all = await found();
      await options.run((kit) => {
        for (const fold of document.querySelectorAll('#sites details')) fold.setAttribute('open', '');
        const choice = kit.all('combobox', 'Sammlung')[0] as HTMLSelectElement;
        choice.value = choice.options[1]?.value ?? '';
        choice.dispatchEvent(new Event('change', { bubbles: true }));
      });
      expect(await says(options, 'heise.de')).toContain('electrive.net');
      await expect.poll(found).toBeLessThan(all);
      expect(await found()).toBeGreaterThan(0);
    });

    test('a topic, the look and the language are switched where they stand', async () => {
      const tab = await openWithMarks(browser(), listed('xiaomi.html'));
      const options = await browser().openExtension('options.html');
      await says(options, 'Einstellungen');
      await options.run(() => document.querySelector('#marks details')?.setAttribute('open', ''));
      await clickOn(options, 'checkbox', '^Rundenzeit$');
      await until(tab, 'Lap times stayed marked.', (kit) =>
        kit.marks().every((mark) => !mark.text.includes('6:46')),
      );
      await clickOn(options, 'radio', '^dunkel$');
      await expect.poll(() => options.run(() => document.documentElement.dataset.theme)).toBe('dark');
      await clickOn(options, 'radio', '^English$');
      await says(options, 'Settings');
    });

    test('after the installation the welcome page stands open, its example marked', async () => {
      const { welcome } = browser();
      expect((await marksOn(welcome)).map((mark) => mark.text).join('\n')).toContain('7:46 Minuten');
    });

    test('the keys stand as they are set in this browser, also after they were changed there', async () => {
      const welcome = await browser().openExtension('welcome.html');
      expect(await says(welcome, 'Alt+Umschalt+J')).toContain('Escape');
      if (browser().browser === 'firefox') {
        const setKeys = (shortcut: string) =>
          welcome.run(async (kit, shortcut) => {
            const { commands } = kit.api<{ commands: { update(command: object): Promise<void> } }>();
            await commands.update({ name: 'next-claim', shortcut });
            // As on the way back from the browser's own page.
            dispatchEvent(new Event('focus'));
          }, shortcut);
        await setKeys('Alt+Shift+U');
        await says(welcome, 'Alt+Umschalt+U');
        await setKeys('Alt+Shift+J');
      }
      const keys = await welcome.run((kit) =>
        kit.api<{ commands: { getAll(): Promise<{ shortcut: string }[]> } }>().commands.getAll(),
      );
      const shown = await says(welcome, 'Alt+Umschalt+J');
      for (const { shortcut } of keys) expect(shown).toContain(shortcut.replace('Shift', 'Umschalt'));
    });

    test('the built-in example of the welcome page is marked and opens its notes', async () => {
      const welcome = await browser().openExtension('welcome.html');
      await until(welcome, 'The example is not marked.', (kit) =>
        kit.marks().some((mark) => mark.style === 'contradicted' && mark.text.includes('2026')),
      );
      expect((await openCard(welcome, '7:46 Minuten')).name).toContain('weicht ab');
    });
  });
}
