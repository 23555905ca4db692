import { describe, expect, test } from 'vitest';
import { demoClaims } from '../demo-claims.ts';
import { type Driver, until } from '../driver.ts';
import { listed } from '../sites.ts';
import { card, cardGone, clickInPopup, marksOn, openCard, openWithMarks, popupOver, says } from '../steps.ts';

export function marks(browser: () => Driver): void {
  describe('marks', () => {
    test('every claim of the demo article is marked at its own words', async () => {
      const tab = await openWithMarks(browser(), listed('xiaomi.html'));
      const painted = await marksOn(tab);
      const missing = demoClaims.filter(
        (claim) =>
          !painted.some(
            (mark) =>
              claim.sentence.includes(mark.text.replaceAll('\u00a0', ' ')) &&
              mark.text.includes(claim.words) &&
              claim.relations.includes(mark.style),
          ),
      );
      expect(
        missing.map((claim) => claim.about),
        JSON.stringify(painted, null, 1),
      ).toEqual([]);
    });

    test('nothing is marked in navigation, teasers, related links and reader comments', async () => {
      const tab = await openWithMarks(browser(), listed('xiaomi.html'));
      const strayed = await tab.run(() => {
        const outside = [...document.querySelectorAll('nav, aside, .comments, header, footer')];
        return [...CSS.highlights]
          .filter(([name]) => name.startsWith('randnotiz'))
          .flatMap(([, highlight]) => [...highlight])
          .filter((range) =>
            outside.some((part) => part.contains(range.startContainer) || part.contains(range.endContainer)),
          )
          .map(String);
      });
      expect(strayed).toEqual([]);
    });

    test('marks are painted under a content security policy that allows nothing', async () => {
      const tab = await openWithMarks(browser(), listed('strict-csp.html'));
      const texts = (await marksOn(tab)).map((mark) => mark.text);
      expect(texts.join('\n')).toContain('545.142');
      expect(await tab.run(() => randnotizPageLog.violations)).toEqual([]);
    });

    test('marks stand out from the page on paper white and in the night edition', async () => {
      for (const page of ['xiaomi.html', 'dark.html']) {
        const tab = await openWithMarks(browser(), listed(page));
        const faint = await until(tab, 'No mark has a colour.', (kit) => {
          const numbers = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
          const article = document.querySelector('article');
          if (!article) return null;
          const ground = numbers(getComputedStyle(document.body).backgroundColor);
          /** Of the colour as it lies on the paper. */
          const luminance = (colour: readonly number[]) => {
            const [r = 0, g = 0, b = 0] = colour.slice(0, 3).map((part, i) => {
              const share = (part + ((ground[i] ?? 0) - part) * (1 - (colour[3] ?? 1))) / 255;
              return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
            });
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
          };
          const paper = luminance(ground);
          // The thin line around a value counts as well.
          const styles = [...new Set(kit.marks().map((mark) => mark.style))].flatMap((style) => [
            style,
            `${style}-rest`,
          ]);
          return styles
            .filter((style) => CSS.highlights.has(`randnotiz-${style}`))
            .flatMap((style) => {
              const line = getComputedStyle(article, `::highlight(randnotiz-${style})`);
              const ink = luminance(numbers(line.textDecorationColor));
              const contrast = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
              return line.textDecorationLine === 'underline' && contrast >= 3
                ? []
                : [`${style}: ${line.textDecoration}, contrast ${contrast.toFixed(1)}`];
            });
        });
        expect(faint, `on ${page}`).toEqual([]);
      }
    });

    test('of two claims in one sentence each opens at its own value, and both stand in the list', async () => {
      const tab = await openWithMarks(browser(), listed('many-faces.html'));
      for (const value of ['1.548 PS', '7:04,957']) {
        expect((await openCard(tab, value)).text).toMatch(new RegExp(`Der Artikel\\s+${value}`));
        await tab.press('Escape');
        await cardGone(tab);
      }
      const list = await says(await popupOver(browser(), tab), '1.548 PS');
      expect(list.match(/leistet 1\.548 PS und umrundete/g)).toHaveLength(2);
    });

    test('a claim that runs through links, bold words and pieces of a figure is one mark, and clicks find it anywhere', async () => {
      const tab = await openWithMarks(browser(), listed('many-faces.html'));
      const whole = await until(tab, 'The claim is not marked.', (kit) =>
        kit.marks().find((mark) => mark.text.includes('6:46,874 Minuten')),
      );
      expect(whole.text).toBe('Der Prototyp des SU7 Ultra umrundete die Nordschleife in 6:46,874 Minuten');
      for (const words of ['Der Prototyp', '874']) {
        expect((await openCard(tab, words)).text).toContain('6:46,874');
        await tab.press('Escape');
        await cardGone(tab);
      }
    });

    test('a claim whose words the page keeps exchanging cannot be marked, and still stands in the list, once', async () => {
      const tab = await browser().open(listed('restless.html'));
      const popup = await popupOver(browser(), tab);
      const listed2027 = () =>
        popup.run(
          () => [...document.querySelectorAll('q')].filter((q) => q.textContent?.includes('ab 2027')).length,
        );
      await says(popup, 'ließ sich auf der Seite aber nicht markieren');
      expect(await listed2027()).toBe(1);
      await clickInPopup(popup, 'button', 'ab 2027');
      expect((await card(tab)).text).toContain('2027');
      // Two more readings of the changed part, and as soon as the page rests the claim is marked.
      await tab.run(() => new Promise((done) => setTimeout(done, 4_000)));
      expect(await listed2027()).toBe(1);
      await tab.run(() => void dispatchEvent(new Event('randnotiz-test-rest')));
      await until(tab, 'The claim was not marked after all.', (kit) =>
        kit.marks().some((mark) => mark.text.includes('2027')),
      );
      expect(await listed2027()).toBe(1);
      expect(await popup.run((kit) => kit.seen(document.body))).not.toContain('nicht markieren');
    });

    test('a page that turns to its night edition keeps marks that stand out, and the card turns with it', async () => {
      const tab = await openWithMarks(browser(), listed('many-faces.html'));
      const colour = () =>
        tab.run(() => {
          const article = document.querySelector('article');
          return article
            ? getComputedStyle(article, '::highlight(randnotiz-supported)').textDecorationColor
            : '';
        });
      const byDay = await colour();
      await tab.run(() => document.documentElement.classList.add('night'));
      await expect.poll(colour).not.toBe(byDay);
      await openCard(tab, 'ab 2027');
      expect(
        await tab.run((kit) =>
          kit
            .elements()
            .find((part) => part.matches('.frame'))
            ?.getAttribute('data-theme'),
        ),
      ).toBe('dark');
    });

    test('only the mark of the open note is tinted, and lightly', async () => {
      const tab = await openWithMarks(browser(), listed('xiaomi.html'));
      await openCard(tab, '7:46 Minuten');
      const tints = await tab.run(() => {
        const article = document.querySelector('article');
        if (!article) return [];
        return [...CSS.highlights].flatMap(([name, ranges]) => {
          if (!name.startsWith('randnotiz')) return [];
          const { backgroundColor } = getComputedStyle(article, `::highlight(${name})`);
          const [, , , alpha = '1'] = backgroundColor.match(/[\d.]+/g) ?? [];
          return Number(alpha) === 0 ? [] : [{ name, words: [...ranges].join(' '), alpha: Number(alpha) }];
        });
      });
      expect(tints.map(({ name }) => name)).toEqual(['randnotiz-contradicted-active']);
      expect(tints[0]?.words).toContain('7:46 Minuten');
      expect(tints[0]?.alpha).toBeLessThanOrEqual(0.12);
    });

    test('highlights of the page itself stay as they are', async () => {
      const tab = await openWithMarks(browser(), listed('own-highlights.html'));
      const own = await tab.run(() => [...(CSS.highlights.get('site-search') ?? [])].map(String));
      expect(own).toEqual(['Xiaomi und seine Elektroautos']);
    });
  });
}
