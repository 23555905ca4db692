import { describe, expect, test } from 'vitest';
import type { Driver } from '../driver.ts';
import { listed } from '../sites.ts';
import { cardGone, openCard, openWithMarks } from '../steps.ts';

export function untouchedPage(browser: () => Driver): void {
  describe('the page itself', () => {
    for (const page of ['xiaomi.html', 'strict-csp.html', 'dark.html']) {
      test(`${page} keeps every node and attribute while it is marked and a card opens and closes`, async () => {
        const tab = await openWithMarks(browser(), listed(page));
        const words = await tab.run((kit) => kit.marks().at(-1)?.text ?? '');
        await openCard(tab, words);
        const during = await tab.run((kit) => kit.pageHtml() === randnotizPageLog.html);
        await tab.press('Escape');
        await cardGone(tab);
        const changes = await tab.run(() => randnotizPageLog.changes);
        expect(during).toBe(true);
        expect(changes.filter((change) => !/^childList on HTML: [+-]RANDNOTIZ-/.test(change))).toEqual([]);
      });
    }

    test('nothing of ours appears in the console of any page', async () => {
      const said: Record<string, readonly string[]> = {};
      for (const page of ['xiaomi.html', 'strict-csp.html', 'football.html', 'index.html']) {
        const tab = await browser().open(listed(page));
        if (page === 'xiaomi.html') await openCard(tab, '7:46 Minuten');
        said[page] = tab.said;
      }
      // A page opened later that does get marks shows that the others had their time.
      said['dark.html'] = (await openWithMarks(browser(), listed('dark.html'))).said;
      for (const [page, words] of Object.entries(said)) expect(words, page).toEqual([]);
    });

    test('the page sees no global variable and no message of ours', async () => {
      const article = await openWithMarks(browser(), listed('xiaomi.html'));
      const globals = await article.run(() =>
        Object.getOwnPropertyNames(globalThis).filter(
          (name) => /randnotiz|wxt/i.test(name) && name !== 'randnotizPageLog',
        ),
      );
      expect(globals).toEqual([]);
      expect(await article.run(() => randnotizPageLog.messages)).toEqual([]);
    });
  });
}
