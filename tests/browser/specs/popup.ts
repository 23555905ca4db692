import { describe, expect, test } from 'vitest';
import { type Driver, type Tab, until } from '../driver.ts';
import { LISTED, listed, UNLISTED, unlisted } from '../sites.ts';
import { card, clickInPopup, marksOn, openWithMarks, popupOver, says } from '../steps.ts';

interface ExtensionApi {
  readonly tabs: { query(filter: object): Promise<{ id: number }[]> };
  readonly action: { getBadgeText(tab: { tabId: number }): Promise<string> };
}

/** The number on the toolbar button of the tab in front, asked from a page of the extension. */
const badge = (popup: Tab) =>
  popup.run(async (kit) => {
    const api = kit.api<ExtensionApi>();
    const [tab] = await api.tabs.query({ active: true, currentWindow: true });
    return tab ? api.action.getBadgeText({ tabId: tab.id }) : '';
  });

export function popup(browser: () => Driver): void {
  describe('popup', () => {
    test('it lists the claims of the article, and the badge counts them', async () => {
      const tab = await openWithMarks(browser(), listed('xiaomi.html'));
      const popup = await popupOver(browser(), tab);
      const text = await says(popup, '136.854');
      for (const words of ['weicht ab', 'belegt', '7:46', '6:46,874']) expect(text).toContain(words);
      const counted = Number(/(\d+) Aussagen/.exec(text)?.[1]);
      expect(counted).toBeGreaterThanOrEqual(5);
      // The background writes it, while the list comes from the page itself.
      await expect.poll(() => badge(popup)).toBe(String(counted));
    });

    test('its claims stand in groups, what differs first, each with its count', async () => {
      const tab = await openWithMarks(browser(), listed('xiaomi.html'));
      const popup = await popupOver(browser(), tab);
      const text = await says(popup, '136.854');
      const groups = await popup.run(() =>
        [...document.querySelectorAll('.group')].map((group) => ({
          relation: group.querySelector('h2 .relation-word')?.textContent,
          count: Number(group.querySelector('h2 .count')?.textContent),
          claims: group.querySelectorAll('li').length,
        })),
      );
      const order = ['weicht ab', 'überholt', 'nicht bestätigt', 'belegt', 'Hintergrund'];
      expect(groups.map(({ relation }) => relation)).toEqual(order);
      for (const { count, claims } of groups) expect(count).toBe(claims);
      const total = groups.reduce((sum, { count }) => sum + count, 0);
      expect(text).toContain(`${total} Aussagen`);
    });

    test('a claim in the list leads to its place on the page and opens its card', async () => {
      const tab = await openWithMarks(browser(), listed('xiaomi.html'));
      const popup = await popupOver(browser(), tab);
      await says(popup, '136.854');
      await clickInPopup(popup, 'button', '7:46 Minuten');
      expect((await card(tab)).name).toContain('weicht ab');
      await until(tab, 'The page did not scroll to the claim.', (kit) => {
        const range = [...CSS.highlights]
          .filter(([name]) => name.startsWith('randnotiz'))
          .flatMap(([, highlight]) => [...highlight])
          .find((range) => String(range).includes('7:46'));
        const box = range instanceof Range ? range.getBoundingClientRect() : null;
        return kit.marks().length > 0 && box !== null && box.top >= 0 && box.bottom <= innerHeight;
      });
    });

    test('switched off for a site, the marks go at once; switched on, they come back', async () => {
      const tab = await openWithMarks(browser(), listed('xiaomi.html'));
      const popup = await popupOver(browser(), tab);
      await says(popup, LISTED);
      await clickInPopup(popup, 'switch', LISTED);
      await says(popup, `Auf ${LISTED} ist Randnotiz ausgeschaltet.`);
      await until(tab, 'The marks stayed although the site is off.', (kit) => kit.marks().length === 0);
      await clickInPopup(popup, 'switch', LISTED);
      await marksOn(tab);
    });

    test('“Diese Seite prüfen” reads an article on a site that is not listed', async () => {
      const tab = await browser().open(unlisted('xiaomi.html'));
      await browser().clickAction(tab);
      const popup = await popupOver(browser(), tab);
      await clickInPopup(popup, 'button', '^Diese Seite prüfen$');
      expect((await marksOn(tab)).map((mark) => mark.text).join('\n')).toContain('136.854');
      expect(await tab.url()).toContain(UNLISTED);
    });

    test('its list is filtered by relation and searched by words, and says when nothing fits', async () => {
      const tab = await openWithMarks(browser(), listed('xiaomi.html'));
      const popup = await popupOver(browser(), tab);
      const whole = await says(popup, '136.854');
      expect(whole).toContain('Nicht bestätigt heißt nicht falsch.');
      // How many facts are known is asked of the background apart from the list.
      const covered = await says(popup, 'unmarkiert heißt nicht geprüft.');
      expect(covered).toMatch(/[\d.]+ bekannte Aussagen geprüft; unmarkiert heißt nicht geprüft\./);
      await clickInPopup(popup, 'button', '^weicht ab \\d');
      await until(popup, 'Claims of another relation stayed in the list.', (kit) => {
        const text = kit.seen(document.body);
        return text.includes('7:46') && !text.includes('136.854') ? text : null;
      });
      await clickInPopup(popup, 'button', '^Alle');
      const search = (words: string) =>
        popup.run((kit, words) => {
          const field = kit.all('textbox', 'In den Aussagen suchen')[0] as HTMLInputElement;
          field.value = words;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        }, words);
      await search('dusseldorf');
      await until(popup, 'The search did not narrow the list.', (kit) => {
        const text = kit.seen(document.body);
        return text.includes('Düsseldorf') && !text.includes('7:46') ? text : null;
      });
      await search('Zitronenfalter');
      await says(popup, 'Keine Aussage passt zu dieser Suche.');
      await clickInPopup(popup, 'button', '^Filter aufheben$');
      await says(popup, '136.854');
    });

    test('a pause takes the marks from every page until it ends', async () => {
      const tab = await openWithMarks(browser(), listed('xiaomi.html'));
      const popup = await popupOver(browser(), tab);
      await says(popup, '136.854');
      await clickInPopup(popup, 'button', '^Überall pausieren$');
      await says(popup, 'Randnotiz pausiert.');
      await until(tab, 'The marks stayed during the pause.', (kit) => kit.marks().length === 0);
      await clickInPopup(popup, 'button', '^Pause beenden$');
      await marksOn(tab);
    });

    test('of an article behind a paywall it says that only the visible beginning was checked', async () => {
      const tab = await openWithMarks(browser(), listed('teaser.html'));
      await says(await popupOver(browser(), tab), 'Nur der sichtbare Anfang des Artikels wurde geprüft.');
    });

    test('on a page no extension may read it says so instead of staying empty', async () => {
      const own = await browser().openExtension('options.html');
      await says(await popupOver(browser(), own), 'Diese Seite darf keine Erweiterung lesen.');
    });
  });
}
