import { describe, expect, test } from 'vitest';
import { type Driver, until } from '../driver.ts';
import { listed } from '../sites.ts';
import { card, cardGone, openCard, openWithMarks, popupOver, says } from '../steps.ts';

export function keyboard(browser: () => Driver): void {
  describe('keyboard', () => {
    test('the shortcuts lead from claim to claim and back, and close the note', async () => {
      const tab = await openWithMarks(browser(), listed('xiaomi.html'));
      await browser().command(tab, 'next-claim');
      const first = (await card(tab)).text;
      expect(first).toMatch(/1 von \d+/);
      await browser().command(tab, 'next-claim');
      await until(tab, 'The second claim did not follow.', (kit) =>
        kit.describe('dialog', '^Randnotiz')[0]?.text.includes('2 von'),
      );
      await browser().command(tab, 'previous-claim');
      await until(tab, 'The way back did not lead to the first claim.', (kit) =>
        kit.describe('dialog', '^Randnotiz')[0]?.text.includes('1 von'),
      );
      await browser().command(tab, 'close-note');
      await cardGone(tab);
    });

    test('Tab stays within reach of every control of the card, in the order of reading', async () => {
      const tab = await openWithMarks(browser(), listed('xiaomi.html'));
      await openCard(tab, '7:46 Minuten');
      const stops: string[] = [];
      for (let i = 0; i < 12; i++) {
        await tab.press('Tab');
        stops.push(
          await tab.run((kit) => {
            const active = kit.deepActive();
            const inside = kit.all('dialog', '^Randnotiz')[0]?.contains(active ?? null) ?? false;
            return inside && active ? kit.nameOf(active) : '';
          }),
        );
      }
      const at = (name: RegExp) => stops.findIndex((stop) => name.test(stop));
      expect(at(/^Vorige Aussage$/), stops.join(' | ')).toBe(0);
      expect(at(/^Nächste Aussage$/)).toBe(1);
      expect(at(/^Schließen$/)).toBe(2);
      expect(at(/öffnet in neuem Tab/)).toBeGreaterThan(2);
      expect(at(/^Was leicht durcheinandergeht$/)).toBeGreaterThan(at(/öffnet in neuem Tab/));
    });

    test('a closed note gives the focus back to where it was', async () => {
      const tab = await openWithMarks(browser(), listed('xiaomi.html'));
      await tab.run(() => document.querySelector<HTMLElement>('nav a')?.focus());
      await browser().command(tab, 'next-claim');
      await card(tab);
      await tab.press('Tab');
      await tab.press('Escape');
      await cardGone(tab);
      expect(await tab.run(() => document.activeElement === document.querySelector('nav a'))).toBe(true);
    });

    test('the focused control shows a ring', async () => {
      const tab = await openWithMarks(browser(), listed('xiaomi.html'));
      await openCard(tab, '7:46 Minuten');
      await tab.press('Tab');
      const ring = await tab.run((kit) => {
        const active = kit.deepActive();
        return active ? getComputedStyle(active).outlineStyle : 'none';
      });
      expect(ring).not.toBe('none');
    });

    test('the list is an equal way in: Tab to a claim, Enter, and its note is open on the page', async () => {
      const tab = await openWithMarks(browser(), listed('xiaomi.html'));
      const popup = await popupOver(browser(), tab);
      await says(popup, '136.854');
      // Firefox gives keys to the page in front alone, as for a real popup; the list stays that of the article.
      await popup.bringToFront();
      await popup.run((kit) => {
        const [claim] = kit.all('button', '7:46 Minuten');
        if (claim instanceof HTMLElement) claim.focus();
      });
      await popup.press('Enter');
      expect((await card(tab)).name).toContain('weicht ab');
    });
  });
}
