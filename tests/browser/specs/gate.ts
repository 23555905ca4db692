import { describe, expect, test } from 'vitest';
import type { Driver, Tab } from '../driver.ts';
import { listed, unlisted } from '../sites.ts';
import { marksOn, openWithMarks, popupOver, says } from '../steps.ts';

const silent = [
  {
    page: 'english.html',
    what: 'an English article about electric cars',
    popup: 'Diese Seite ist nicht auf Deutsch.',
  },
  {
    page: 'football.html',
    what: 'a German football report',
    popup: 'Dieser Artikel handelt nicht von Elektroautos.',
  },
  {
    page: 'sidebar-only.html',
    what: 'a German article with electric cars in its side column only',
    popup: 'Dieser Artikel handelt nicht von Elektroautos.',
  },
  { page: 'index.html', what: 'a front page', popup: 'Hier steht kein Artikel.' },
] as const;

const traces = (tab: Tab) =>
  tab.run((kit) => ({
    marks: kit.marks(),
    host: kit.host()?.nodeName ?? null,
    changes: randnotizPageLog.changes,
    same: kit.pageHtml() === randnotizPageLog.html,
  }));

const untouched = { marks: [], host: null, changes: [], same: true };

export function gate(browser: () => Driver): void {
  describe('gate', () => {
    for (const { page, what, popup } of silent) {
      test(`${what} gets no mark and no reader, and the popup says why`, async () => {
        const tab = await browser().open(listed(page));
        await says(await popupOver(browser(), tab), popup);
        // A page opened later that does get marks shows that the gate had its time.
        await openWithMarks(browser(), listed('xiaomi.html'));
        expect(await traces(tab)).toEqual(untouched);
      });
    }

    test('a German article is read although its lang attribute says English', async () => {
      const tab = await browser().open(listed('wrong-lang.html'));
      expect((await marksOn(tab)).map((mark) => mark.text).join('\n')).toContain('2027');
    });

    test('a site that is not listed stays unread', async () => {
      const tab = await browser().open(unlisted('xiaomi.html'));
      await openWithMarks(browser(), listed('xiaomi.html'));
      expect(await traces(tab)).toEqual(untouched);
    });
  });
}
