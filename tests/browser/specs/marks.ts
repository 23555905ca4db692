import { describe, expect, test } from 'vitest';
import { demoClaims } from '../demo-claims.ts';
import { type Driver, until } from '../driver.ts';
import { listed } from '../sites.ts';
import { marksOn, openWithMarks } from '../steps.ts';

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
          const luminance = (colour: string) => {
            const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number).map((part) => {
              const share = part / 255;
              return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
            });
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
          };
          const article = document.querySelector('article');
          if (!article) return null;
          const paper = luminance(getComputedStyle(document.body).backgroundColor);
          const styles = [...new Set(kit.marks().map((mark) => mark.style))];
          return styles.flatMap((style) => {
            const line = getComputedStyle(article, `::highlight(randnotiz-${style})`);
            const ink = luminance(line.textDecorationColor);
            const contrast = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
            return line.textDecorationLine === 'underline' && contrast >= 3
              ? []
              : [`${style}: ${line.textDecoration}, contrast ${contrast.toFixed(1)}`];
          });
        });
        expect(faint, `on ${page}`).toEqual([]);
      }
    });

    test('highlights of the page itself stay as they are', async () => {
      const tab = await openWithMarks(browser(), listed('own-highlights.html'));
      const own = await tab.run(() => [...(CSS.highlights.get('site-search') ?? [])].map(String));
      expect(own).toEqual(['Xiaomi und seine Elektroautos']);
    });
  });
}
