import { describe, expect, test } from 'vitest';
import { type Driver, type Tab, until } from '../driver.ts';
import { listed } from '../sites.ts';
import { card, cardGone, openCard, openWithMarks, pointOfMark, popupOver, pretend, says } from '../steps.ts';

const CLAIM = '136.854 Wagen';

/** Everything one presses, smaller than a fingertip; a link within a sentence may be as high as its line (WCAG 2.5.8). */
const small = (tab: Tab, part: 'card' | 'page') =>
  tab.run((kit, part) => {
    const root = part === 'card' ? kit.all('dialog', '^Randnotiz')[0] : document.body;
    return kit.elements(root).flatMap((element) => {
      if (!element.matches('button, summary, a[href], select, input, label.switch')) return [];
      if (!element.checkVisibility() || element.closest('.unseen, article, p:not(.buttons)')) return [];
      // A tick or a radio button is pressed with its label.
      const box = (element.closest('label') ?? element).getBoundingClientRect();
      const isBig = box.width === 0 || (box.height >= 43.5 && box.width >= 43.5);
      const size = `${Math.round(box.width)} × ${Math.round(box.height)}`;
      return isBig ? [] : [`${element.localName} „${kit.nameOf(element).slice(0, 40)}“: ${size}`];
    });
  }, part);

/** Reading with a finger. */
export function touch(browser: () => Driver): void {
  describe('touch', () => {
    test('a tap on a claim opens its note, one beside it closes it', async () => {
      const tab = await openWithMarks(browser(), listed('xiaomi.html'));
      await pretend(tab, 'touch');
      await tab.resize(360, 740);
      await tab.tap(await pointOfMark(tab, CLAIM));
      expect((await card(tab)).text).toContain('136.854');
      // The page's margin.
      await tab.tap({ x: 5, y: 60 });
      await cardGone(tab);
    });

    test('a long press is left to the browser, which selects the word, and opens no note', async () => {
      const tab = await openWithMarks(browser(), listed('xiaomi.html'));
      await pretend(tab, 'touch');
      const at = await pointOfMark(tab, 'Wagen');
      await tab.run(() => {
        const prevented: string[] = [];
        Object.assign(globalThis, { prevented });
        for (const type of [
          'touchstart',
          'touchend',
          'pointerdown',
          'mousedown',
          'contextmenu',
          'selectstart',
        ])
          addEventListener(type, (event) => event.defaultPrevented && prevented.push(type));
      });
      await tab.longPress(at);
      // Chromium without a window takes a long press for one, but selects nothing.
      if (browser().browser === 'firefox')
        await until(tab, 'The word was not selected.', () => String(document.getSelection()) === 'Wagen');
      expect(await tab.run(() => (globalThis as unknown as { prevented: string[] }).prevented)).toEqual([]);
      expect(await tab.run((kit) => kit.all('dialog').length)).toBe(0);
      // A tap at the same place does open it, so the silence above means something.
      await tab.run(() => document.getSelection()?.removeAllRanges());
      await tab.tap(at);
      await card(tab);
    });

    test('everything one presses is at least 44 px high and wide, on every surface', async () => {
      const article = await openWithMarks(browser(), listed('xiaomi.html'));
      await pretend(article, 'touch');
      await article.resize(360, 740);
      await openCard(article, '7:46 Minuten');
      const found: Record<string, readonly string[]> = { card: await small(article, 'card') };
      const popup = await popupOver(browser(), article);
      await says(popup, '136.854');
      const options = await browser().openExtension('options.html', 'background');
      await until(options, 'The settings did not come.', () => document.querySelector('#facts li') !== null);
      const welcome = await browser().openExtension('welcome.html', 'background');
      await says(welcome, 'Willkommen');
      for (const [name, tab] of Object.entries({ popup, options, welcome })) {
        await pretend(tab, 'touch');
        await tab.resize(360, 740);
        found[name] = await small(tab, 'page');
      }
      expect(found).toEqual({ card: [], popup: [], options: [], welcome: [] });
    });
  });
}
