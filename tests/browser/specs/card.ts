import { describe, expect, test } from 'vitest';
import { type Driver, until } from '../driver.ts';
import { LISTED, listed } from '../sites.ts';
import {
  cardGone,
  clickMark,
  clickOn,
  openCard,
  card as openedCard,
  openWithMarks,
  pointOfMark,
} from '../steps.ts';

/** Claims of the demo article: one with another value than the sources, one with the same. */
const DIFFERS = '7:46 Minuten';
const AGREES = '136.854 Wagen';

export function card(browser: () => Driver): void {
  describe('note card', () => {
    test('a click on a differing claim shows both values, the word for it and the sources', async () => {
      const tab = await openWithMarks(browser(), listed('xiaomi.html'));
      const { name, text } = await openCard(tab, DIFFERS);
      expect(name).toContain('weicht ab');
      expect(text).toMatch(/Der Artikel\s[^\n]*7:46/);
      expect(text).toMatch(/Die Quellen\s[^\n]*6:46,874/);
      const links = await tab.run((kit) =>
        kit.all('dialog', '^Randnotiz').flatMap((card) =>
          [...card.querySelectorAll('a')].map((link) => ({
            href: link.href,
            rel: link.rel,
            target: link.target,
          })),
        ),
      );
      expect(links.length).toBeGreaterThan(0);
      for (const link of links) {
        expect(link.href).toMatch(/^https?:\/\//);
        expect(link.rel).toContain('noopener');
        expect(link.target).toBe('_blank');
      }
    });

    test('a click on a claim the sources carry says so', async () => {
      const tab = await openWithMarks(browser(), listed('xiaomi.html'));
      const { name, text } = await openCard(tab, AGREES);
      expect(name).toContain('belegt');
      expect(text).toContain('136.854');
    });

    test('the card stands inside the window and covers none of the marked words', async () => {
      const tab = await openWithMarks(browser(), listed('xiaomi.html'));
      await openCard(tab, DIFFERS);
      const boxes = () =>
        tab.run((kit) => {
          const box = kit.all('dialog', '^Randnotiz')[0]?.getBoundingClientRect();
          const range = [...CSS.highlights]
            .filter(([name]) => name.startsWith('randnotiz'))
            .flatMap(([, highlight]) => [...highlight])
            .find((range) => String(range).includes('7:46'));
          if (!box || !(range instanceof Range) || box.width === 0) return null;
          const overlaps = [...range.getClientRects()].some(
            (line) =>
              line.left < box.right &&
              line.right > box.left &&
              line.top < box.bottom &&
              line.bottom > box.top,
          );
          const inside =
            box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight;
          return { overlaps, inside };
        });
      // The page may still be scrolling to the sentence, and the card follows it.
      await expect.poll(boxes).toEqual({ overlaps: false, inside: true });
    });

    test('on a phone the first screen holds both values, the note and three sources', async () => {
      const tab = await openWithMarks(browser(), listed('xiaomi.html'));
      await tab.resize(360, 740);
      await openCard(tab, DIFFERS);
      const hidden = () =>
        tab.run((kit) => {
          const card = kit.all('dialog', '^Randnotiz')[0];
          const parts = [...(card?.querySelectorAll('dt, dd, .statement, .sources > ul > li') ?? [])];
          const box = card?.getBoundingClientRect();
          if (!box || parts.length < 8 || box.width === 0) return null;
          return parts
            .filter((part) => part.getBoundingClientRect().bottom > Math.min(box.bottom, innerHeight) + 1)
            .map((part) => part.textContent);
        });
      await expect.poll(hidden).toEqual([]);
    });

    test('Escape closes the card and reading goes on with the next link after the claim', async () => {
      const tab = await openWithMarks(browser(), listed('xiaomi.html'));
      await openCard(tab, AGREES);
      await tab.press('Escape');
      await cardGone(tab);
      await tab.press('Tab');
      const focused = await until(tab, 'Nothing took the focus.', () =>
        document.activeElement === document.body ? null : document.activeElement?.textContent,
      );
      expect(focused).toBe('fünf frühere BMW-Ingenieure');
    });

    test('the keyboard reaches the card, its close button and closes it', async () => {
      const tab = await openWithMarks(browser(), listed('xiaomi.html'));
      await openCard(tab, DIFFERS);
      const inside = await tab.run((kit) => kit.all('dialog', '^Randnotiz')[0]?.contains(kit.deepActive()));
      expect(inside).toBe(true);
      await clickOn(tab, 'button', '^Schließen$');
      await cardGone(tab);
    });

    test('the arrows lead to the next claim on the page', async () => {
      const tab = await openWithMarks(browser(), listed('xiaomi.html'));
      const first = await openCard(tab, DIFFERS);
      await clickOn(tab, 'button', 'Vorige Aussage');
      await until(
        tab,
        'The card shows the same claim as before.',
        (kit, before) => kit.describe('dialog', '^Randnotiz').some((card) => card.text !== before),
        first.text,
      );
    });

    test('a click on a link inside a marked claim follows the link and opens no card', async () => {
      const tab = await openWithMarks(browser(), listed('xiaomi.html'));
      await clickMark(tab, 'drittgrößte Smartphonehersteller');
      await until(tab, 'The link was not followed.', () => location.pathname === '/dark.html');
      expect(await tab.run((kit) => kit.all('dialog').length)).toBe(0);
      expect(new URL(await tab.url()).host).toBe(LISTED);
    });

    test('a click on unmarked text closes the card', async () => {
      const tab = await openWithMarks(browser(), listed('xiaomi.html'));
      await openCard(tab, DIFFERS);
      await clickOn(tab, 'heading', 'Händler hoffen');
      await cardGone(tab);
    });

    test('selecting words of a claim opens no card', async () => {
      const tab = await openWithMarks(browser(), listed('xiaomi.html'));
      const point = await pointOfMark(tab, DIFFERS);
      await tab.drag(point, { x: point.x + 60, y: point.y });
      expect(await tab.run(() => String(document.getSelection()))).not.toBe('');
      expect(await tab.run((kit) => kit.all('dialog').length)).toBe(0);
      // A plain click there does open it, so the silence above means something.
      await tab.run(() => document.getSelection()?.removeAllRanges());
      await tab.click(point.x, point.y);
      await openedCard(tab);
    });
  });
}
