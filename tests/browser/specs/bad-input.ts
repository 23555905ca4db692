import { describe, expect, test } from 'vitest';
import { type Driver, until } from '../driver.ts';
import { listed } from '../sites.ts';
import { marksOn, popupOver, says } from '../steps.ts';

export function badInput(browser: () => Driver): void {
  describe('bad input', () => {
    test('an empty page is called a page without an article', async () => {
      const tab = await browser().open(listed('empty.html'));
      await says(await popupOver(browser(), tab), 'Hier steht kein Artikel.');
      expect(tab.said).toEqual([]);
    });

    test('a page with five megabytes of text is read at its beginning and the popup says so', async () => {
      const tab = await browser().open(listed('huge.html'));
      expect((await marksOn(tab)).map((mark) => mark.text).join('\n')).toContain('2027');
      await says(await popupOver(browser(), tab), 'Der Text ist sehr lang');
      expect(tab.said).toEqual([]);
    });

    test('broken HTML is read as far as it goes', async () => {
      const tab = await browser().open(listed('broken.html'));
      await until(tab, 'The claim in the broken page was not marked.', (kit) =>
        kit.marks().some((mark) => mark.text.includes('2027')),
      );
      expect(tab.said).toEqual([]);
    });
  });
}
