import { describe, expect, test } from 'vitest';
import { type Driver, until } from '../driver.ts';
import { listed } from '../sites.ts';
import { clickOn, openCard, openWithMarks } from '../steps.ts';

export function changingPages(browser: () => Driver): void {
  describe('pages that change', () => {
    const marked = (words: string) =>
      [
        `„${words}“ was not marked.`,
        (kit: import('../kit.ts').Kit, words: string) =>
          kit.marks().some((mark) => mark.text.includes(words)),
        words,
      ] as const;
    const unmarked = (words: string) =>
      [
        `„${words}“ is still marked.`,
        (kit: import('../kit.ts').Kit, words: string) =>
          !kit.marks().some((mark) => mark.text.includes(words)),
        words,
      ] as const;

    test('text that a button brings in is read, too', async () => {
      const tab = await openWithMarks(browser(), listed('live.html'));
      await clickOn(tab, 'button', '^Weiterlesen$');
      await until(tab, ...marked('88.898'));
      await until(tab, ...marked('2027'));
    });

    test('a new ticker item is marked and the earlier marks keep their words', async () => {
      const tab = await openWithMarks(browser(), listed('live.html'));
      await clickOn(tab, 'button', '^Neue Meldung laden$');
      await clickOn(tab, 'button', '^Neue Meldung laden$');
      await until(tab, ...marked('1.548 PS'));
      await until(tab, ...marked('ab 2027'));
    });

    test('a paragraph that comes late is understood with what stands before it, and only it is marked anew', async () => {
      const tab = await openWithMarks(browser(), listed('own-highlights.html'));
      await tab.run(() => {
        const late = document.createElement('p');
        late.textContent = 'Der Konzern will seine Elektroautos ab 2026 auch außerhalb Chinas verkaufen.';
        document.querySelector('#claim')?.after(late);
      });
      await until(tab, 'The company of the paragraph before was not recognised.', (kit) =>
        kit.marks().some((mark) => mark.style === 'contradicted' && mark.text.includes('Der Konzern')),
      );
      expect(await tab.run((kit) => kit.marks().filter((mark) => mark.text.includes('2027')).length)).toBe(1);
    });

    test('another story without a page load gets its own marks, a story about gardens none', async () => {
      const tab = await openWithMarks(browser(), listed('live.html'));
      await clickOn(tab, 'link', 'Eine Runde gegen die Uhr');
      await until(tab, ...marked('6:46,874'));
      await until(tab, ...unmarked('2027'));
      await clickOn(tab, 'link', 'Der Garten erwacht');
      await until(tab, 'Marks of the story before are left.', (kit) => kit.marks().length === 0);
      await clickOn(tab, 'link', 'Zurück zum Ticker');
      await until(tab, ...marked('2027'));
    });

    test('text is still read after the browser has put the background to sleep', async () => {
      const tab = await openWithMarks(browser(), listed('live.html'));
      await browser().stopBackground();
      await clickOn(tab, 'button', '^Weiterlesen$');
      await until(tab, ...marked('88.898'));
      await browser().stopBackground();
      await openWithMarks(browser(), listed('xiaomi.html'));
    });

    test('a page reached by the back button has its marks and opens its notes', async () => {
      const tab = await openWithMarks(browser(), listed('xiaomi.html'));
      await tab.goto(listed('football.html'));
      await tab.run(() => history.back());
      await until(tab, ...marked('7:46'));
      expect((await openCard(tab, '7:46 Minuten')).name).toContain('weicht ab');
    });

    test('a mark survives when the page sets the same text again', async () => {
      const tab = await openWithMarks(browser(), listed('own-highlights.html'));
      await tab.run(() => {
        const claim = document.querySelector('#claim');
        if (claim) claim.textContent = `${claim.textContent}`;
      });
      await until(tab, ...marked('2027'));
    });

    test('an article that the page exchanges or moves as a whole keeps its marks, and they open their notes', async () => {
      const tab = await openWithMarks(browser(), listed('own-highlights.html'));
      await tab.run(() => {
        const article = document.querySelector('article');
        article?.replaceWith(article.cloneNode(true));
      });
      await until(tab, ...marked('2027'));
      expect((await openCard(tab, 'ab 2027')).text).toContain('2027');
      await tab.press('Escape');
      await tab.run(() => document.body.append(document.querySelector('article') ?? ''));
      await until(tab, ...marked('2027'));
      expect((await openCard(tab, 'ab 2027')).text).toContain('2027');
    });

    test('a page that grows with every scroll is read as it grows, and nothing twice', async () => {
      const tab = await openWithMarks(browser(), listed('live.html'));
      const listener = await browser().openExtension('options.html', 'background');
      await listener.run((kit) => {
        const asked: number[] = [];
        Object.assign(globalThis, { asked });
        const { runtime } = kit.api<{
          runtime: { onMessage: { addListener(hear: (message: unknown) => void): void } };
        }>();
        // What pages send to the background reaches the extension's other pages, too.
        runtime.onMessage.addListener((message) => {
          const sent = JSON.stringify(message);
          if (sent.includes('"annotate"')) asked.push(sent.length);
        });
      });
      await tab.bringToFront();
      await tab.run(() => {
        const list = document.querySelector('article');
        addEventListener('scroll', () => {
          if (!list || list.querySelectorAll('.grown').length >= 3) return;
          const more = document.createElement('p');
          more.className = 'grown';
          const count = list.querySelectorAll('.grown').length + 1;
          more.textContent = `Folge ${count}: In Deutschland wurden 202${count + 2} insgesamt ${['524.219', '380.609', '545.142'][count - 1]} reine Elektroautos neu zugelassen.`;
          list.append(more);
        });
      });
      for (const figure of ['524.219', '380.609', '545.142']) {
        await tab.run(() => scrollBy({ top: scrollY > 100 ? -120 : 120, behavior: 'instant' }));
        await until(tab, ...marked(figure));
      }
      const asked = await listener.run(() => (globalThis as unknown as { asked: number[] }).asked);
      const whole = await tab.run(() => document.querySelector('article')?.textContent?.length ?? 0);
      expect(asked).toHaveLength(3);
      for (const length of asked) expect(length).toBeLessThan(whole + 1_500);
    });

    test('a mark goes when its claim is taken out of the article', async () => {
      const tab = await openWithMarks(browser(), listed('own-highlights.html'));
      await tab.run(() => document.querySelector('#claim')?.remove());
      await until(tab, ...unmarked('2027'));
    });

    test('an open card leaves with the paragraph it belongs to', async () => {
      const tab = await openWithMarks(browser(), listed('own-highlights.html'));
      await openCard(tab, 'ab 2027');
      await tab.run(() => document.querySelector('#claim')?.remove());
      await until(
        tab,
        'The card of a claim that is gone stayed open.',
        (kit) => kit.all('dialog', '^Randnotiz').length === 0,
      );
    });
  });
}
