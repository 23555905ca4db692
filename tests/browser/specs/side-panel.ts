import { describe, expect, test } from 'vitest';
import type { Driver } from '../driver.ts';
import { listed } from '../sites.ts';
import { card, clickInPopup, clickOn, openWithMarks, popupOver, says } from '../steps.ts';

export function sidePanel(browser: () => Driver): void {
  describe('side panel', () => {
    test('its list is that of the tab in front and leads to the claims', async () => {
      const tab = await openWithMarks(browser(), listed('xiaomi.html'));
      await tab.bringToFront();
      const panel = await browser().openExtension('sidepanel.html', 'background');
      await says(panel, '136.854');
      await clickInPopup(panel, 'button', '7:46 Minuten');
      expect((await card(tab)).name).toContain('weicht ab');
      const other = await openWithMarks(browser(), listed('dark.html'));
      await other.bringToFront();
      expect(await says(panel, '410.000')).not.toContain('7:46');
      await other.goto(listed('football.html'));
      await says(panel, 'Dieser Artikel handelt nicht von Elektroautos.');
    });

    test('it shows the same claims in the same order as the popup', async () => {
      const tab = await openWithMarks(browser(), listed('xiaomi.html'));
      const list = async (page: string) => {
        await tab.bringToFront();
        const shown = await browser().openExtension(page, 'background');
        await says(shown, '136.854');
        return shown.run((kit) =>
          kit
            .elements()
            .filter((part) => part.matches('.claim'))
            .map(kit.seen),
        );
      };
      const claims = await list('popup.html');
      expect(claims.length).toBeGreaterThan(5);
      expect(await list('sidepanel.html')).toEqual(claims);
    });

    test('the popup’s button opens it', async () => {
      const tab = await openWithMarks(browser(), listed('xiaomi.html'));
      const popup = await popupOver(browser(), tab);
      await says(popup, '136.854');
      await popup.bringToFront();
      await clickOn(popup, 'button', '^In der Seitenleiste öffnen$');
      await expect.poll(() => browser().showsPanel()).toBe(true);
    });
  });
}
