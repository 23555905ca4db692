import { describe, expect, test } from 'vitest';
import { type Driver, until } from '../driver.ts';
import { listed } from '../sites.ts';
import { openWithMarks, popupOver, says } from '../steps.ts';

export function longArticles(browser: () => Driver): void {
  describe('long articles', () => {
    test('marks come while the rest is still being checked, and the popup says how far', async () => {
      const tab = await openWithMarks(browser(), listed('huge.html'));
      const popup = await popupOver(browser(), tab);
      expect(await says(popup, 'Ein langer Text')).toMatch(/Ein langer Text: \d+\s%/);
      const shares = await until(popup, 'The progress does not go on.', async () => {
        const share = () => document.querySelector('progress')?.value ?? 1;
        const first = share();
        for (let i = 0; i < 100 && share() === first; i++) await new Promise((done) => setTimeout(done, 50));
        return share() > first ? { first, last: share() } : null;
      });
      expect(shares.first).toBeGreaterThan(0);
      expect(shares.last).toBeLessThan(1);
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
