import { describe, expect, test } from 'vitest';
import { type Driver, type Tab, until } from '../driver.ts';
import { listed } from '../sites.ts';
import { card, cardGone, openCard, openWithMarks, pointOfMark } from '../steps.ts';

const DIFFERS = '7:46 Minuten';

/** Where the card lies to the window and to the marked words of the open note; null while there is no card. */
const place = (tab: Tab) =>
  tab.run((kit) => {
    const [dialog] = kit.all('dialog', '^Randnotiz');
    const [active] = [...CSS.highlights]
      .filter(([name]) => name.startsWith('randnotiz') && name.endsWith('-active'))
      .flatMap(([, highlight]) => [...highlight]);
    const box = dialog?.getBoundingClientRect();
    if (!box || box.width === 0 || !(active instanceof Range)) return null;
    const lines = [...active.getClientRects()];
    return {
      covers: lines.some(
        (line) =>
          line.left < box.right && line.right > box.left && line.top < box.bottom && line.bottom > box.top,
      ),
      inside: box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight,
      seen: lines.every((line) => line.top >= 0 && line.bottom <= innerHeight),
      sheet:
        box.left === 0 && box.right === document.documentElement.clientWidth && box.bottom === innerHeight,
    };
  });

const GOOD = { covers: false, inside: true, seen: true };

export function cardPlace(browser: () => Driver): void {
  describe('place of the card', () => {
    for (const width of [620, 1100, 1500]) {
      test(`${width} px wide: beside, below or above its sentence, wherever that stands in the window`, async () => {
        const tab = await openWithMarks(browser(), listed('xiaomi.html'));
        await tab.resize(width, 740);
        for (const block of ['start', 'center', 'end'] as const) {
          const point = await pointOfMark(tab, '2026', block);
          await tab.click(point.x, point.y);
          await card(tab);
          await expect.poll(() => place(tab), { message: block }).toEqual({ ...GOOD, sheet: false });
          await tab.press('Escape');
          await cardGone(tab);
        }
      });
    }

    test('a window that becomes narrow turns it into a sheet, and a sentence it would cover moves above it', async () => {
      const tab = await openWithMarks(browser(), listed('xiaomi.html'));
      for (const [wide, narrow] of [
        [600, 599],
        [1100, 360],
      ] as const) {
        await tab.resize(wide, 740);
        await openCard(tab, DIFFERS);
        await expect.poll(() => place(tab)).toEqual({ ...GOOD, sheet: false });
        await tab.resize(narrow, 740);
        await expect.poll(() => place(tab)).toEqual({ ...GOOD, sheet: true });
        await tab.press('Escape');
        await cardGone(tab);
      }
    });

    test('it stays with its sentence while the page scrolls', async () => {
      const tab = await openWithMarks(browser(), listed('xiaomi.html'));
      await openCard(tab, DIFFERS);
      for (const by of [-120, 240]) {
        await tab.run((_, by) => scrollBy({ top: by, behavior: 'instant' }), by);
        await expect.poll(() => place(tab)).toEqual({ ...GOOD, sheet: false });
      }
    });

    test('what page rules say about our element does not reach the card', async () => {
      const tab = await openWithMarks(browser(), listed('xiaomi.html'));
      await tab.run(() => {
        const rule = document.createElement('style');
        rule.textContent =
          'html > :not(head, body) { display: none !important; opacity: 0.1 !important; zoom: 0.1; font-size: 4px }';
        document.body.append(rule);
      });
      await openCard(tab, DIFFERS);
      const look = await until(tab, 'The card has no look.', (kit) => {
        const [dialog] = kit.all('dialog', '^Randnotiz');
        const host = kit.host();
        return dialog && host && { opacity: getComputedStyle(host).opacity, width: dialog.clientWidth > 300 };
      });
      expect(look).toEqual({ opacity: '1', width: true });
    });
  });
}
