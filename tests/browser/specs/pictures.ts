import { afterEach, describe, expect, test } from 'vitest';
import { type Box, differences, grown, lightness, touches } from '../compare-pictures.ts';
import { type Driver, type Tab, until } from '../driver.ts';
import { LISTED, listed } from '../sites.ts';
import {
  clickMark,
  marksOn,
  openCard,
  openWithMarks,
  pointOfMark,
  popupOver,
  pretend,
  says,
  useSettings,
} from '../steps.ts';

/** Boxes of the painted words with their lines, one per line of text; or of the open note's alone. */
const markBoxes = async (tab: Tab, tint?: 'active'): Promise<readonly Box[]> => {
  const boxes = await tab.run(
    (kit, tint) =>
      kit
        .markRanges(tint)
        .flatMap((range) => [...range.getClientRects()])
        .filter(({ width }) => width > 4)
        .map(({ left, top, right, bottom }) => ({ left, top, right, bottom })),
    tint,
  );
  return boxes.map((box) => grown(box, LINE));
};

/** The box of the open card without its shadow. */
const cardBox = (tab: Tab): Promise<Box> =>
  until(tab, 'The card did not come to rest.', (kit) => {
    const [card] = kit.all('dialog', '^Randnotiz');
    if (!card || card.getAnimations().some(({ playState }) => playState === 'running')) return null;
    const { left, top, right, bottom } = card.getBoundingClientRect();
    return { left, top, right, bottom };
  });

const scrollDown = (tab: Tab, top: number): Promise<void> =>
  tab.run((_, top) => scrollTo({ top, behavior: 'instant' }), top);

/** An underline, waves included, lies this far below its words at most. */
const LINE = 6;
const SHADOW = 48;

/** What is drawn in the end, in pixels: compared within one run, as docs/adr/0008 tells why. */
export function pictures(browser: () => Driver): void {
  describe('pictures', () => {
    afterEach(() => useSettings(browser(), {}));

    const withoutMarks = async (page: string): Promise<Tab> => {
      const tab = await openWithMarks(browser(), listed(page));
      await useSettings(browser(), { sitesOff: [LISTED] });
      await until(tab, 'The marks stayed.', (kit) => kit.marks().length === 0);
      return tab;
    };

    for (const page of ['xiaomi.html', 'dark.html']) {
      test(`marks on ${page} draw a line at every claim and change no other pixel of the page`, async () => {
        const tab = await withoutMarks(page);
        const tops = [0, 600, 1200];
        const before: string[] = [];
        for (const top of tops) {
          await scrollDown(tab, top);
          before.push(await tab.picture());
        }
        await useSettings(browser(), {});
        await marksOn(tab);
        let drawn = 0;
        for (const [i, top] of tops.entries()) {
          await scrollDown(tab, top);
          const changed = await differences(tab, before[i] ?? '', await tab.picture());
          const boxes = await markBoxes(tab);
          expect(changed.filter((cell) => !boxes.some((box) => touches(box, cell)))).toEqual([]);
          const whole = boxes.filter(({ top, bottom }) => top > 0 && bottom < 600);
          expect(whole.filter((box) => !changed.some((cell) => touches(box, cell)))).toEqual([]);
          drawn += whole.length;
        }
        expect(drawn).toBeGreaterThan(5);
      });
    }

    test('on paper the page looks as if nothing had been marked', async () => {
      const tab = await withoutMarks('xiaomi.html');
      await pretend(tab, 'print');
      await scrollDown(tab, 600);
      const before = await tab.picture();
      await useSettings(browser(), {});
      // The list tells that the article is read: on paper itself there is nothing to see of it.
      await says(await popupOver(browser(), tab), '136.854');
      expect(await differences(tab, before, await tab.picture())).toEqual([]);
    });

    test('after printing, the page has its marks back on the screen', async () => {
      const tab = await openWithMarks(browser(), listed('xiaomi.html'));
      const before = await tab.run((kit) => kit.marks());
      await pretend(tab, 'print');
      await until(tab, 'Marks stay on paper.', (kit) => kit.marks().length === 0);
      await pretend(tab, 'screen');
      await expect.poll(() => tab.run((kit) => kit.marks())).toEqual(before);
    });

    test('an open card changes the picture where it lies and at its sentence, and leaves it as it was', async () => {
      const tab = await openWithMarks(browser(), listed('xiaomi.html'));
      await tab.resize(1100, 740);
      await pointOfMark(tab, '7:46 Minuten');
      const before = await tab.picture();
      await clickMark(tab, '7:46 Minuten');
      const card = await cardBox(tab);
      const changed = await differences(tab, before, await tab.picture());
      const allowed = [grown(card, SHADOW), ...(await markBoxes(tab, 'active'))];
      expect(changed.filter((cell) => !allowed.some((box) => touches(box, cell)))).toEqual([]);
      expect(changed.some((cell) => touches(card, cell))).toBe(true);
      await tab.press('Escape');
      await until(tab, 'The tint stayed.', (kit) => kit.markRanges('active').length === 0);
      // The pointer away from the mark, which it would tint.
      await tab.drag({ x: 2, y: 2 }, { x: 3, y: 3 });
      await expect.poll(async () => differences(tab, before, await tab.picture())).toEqual([]);
    });

    const shownLightness = (tab: Tab, name: string) =>
      expect.poll(async () => lightness(tab, await tab.picture()), { message: name });

    test('card, popup, settings and welcome page are dark or light as the reader wants them', async () => {
      await useSettings(browser(), { look: 'dark' });
      const shown: [name: string, tab: Tab][] = [];
      for (const [path, words] of [
        ['options.html', 'Einstellungen'],
        ['welcome.html', 'Willkommen'],
        ['popup.html', 'Diese Seite darf keine Erweiterung lesen.'],
      ] as const) {
        const tab = await browser().openExtension(path);
        await says(tab, words);
        await shownLightness(tab, path).toBeLessThan(0.4);
        shown.push([path, tab]);
      }
      const article = await openWithMarks(browser(), listed('xiaomi.html'));
      await article.resize(360, 740);
      await openCard(article, '7:46 Minuten');
      await cardBox(article);
      // Under the card on a phone a third of the light article is left.
      await shownLightness(article, 'card').toBeLessThan(0.6);
      shown.push(['card', article]);
      await useSettings(browser(), { look: 'light' });
      for (const [name, tab] of shown) {
        await tab.bringToFront();
        await shownLightness(tab, name).toBeGreaterThan(0.7);
      }
    });
  });
}
