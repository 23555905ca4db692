import { describe, expect, test } from 'vitest';
import { type Driver, until } from '../driver.ts';
import { listed } from '../sites.ts';
import { openWithMarks, popupOver, says } from '../steps.ts';

export function longArticles(browser: () => Driver): void {
  describe('long articles', () => {
    test('marks come while the rest is still being checked, and the popup says how far', async () => {
      const tab = await openWithMarks(browser(), listed('huge.html'));
      const popup = await popupOver(browser(), tab);
      const said = /Ein langer Text: (\d+)\s%/.exec(await says(popup, 'Ein langer Text'));
      const first = Number(said?.[1] ?? Number.NaN) / 100;
      expect(first).toBeLessThan(1);
      // A fast machine may have read all of it before the next look.
      await until(
        popup,
        'The progress does not go on.',
        (_, before) => (document.querySelector('progress')?.value ?? 1) > before,
        first + 0.01,
      );
    });

    test('a claim at the end of 430,000 characters is marked, too, and nothing is said to be left out', async () => {
      const tab = await openWithMarks(browser(), listed('long.html'));
      const popup = await popupOver(browser(), tab);
      await until(tab, 'The last claim was not marked.', (kit) =>
        kit.marks().some((mark) => mark.style === 'contradicted' && mark.text.includes('2026')),
      );
      const text = await says(popup, 'Der Artikel: 2026');
      expect(text).not.toContain('Der Text ist sehr lang');
      await until(
        popup,
        'The progress stayed although all is read.',
        () => !document.querySelector('progress'),
      );
    });
  });
}
