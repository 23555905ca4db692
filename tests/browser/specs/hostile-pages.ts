import { afterEach, describe, expect, test } from 'vitest';
import { type Driver, type Tab, until } from '../driver.ts';
import { listed } from '../sites.ts';
import { clickInPopup, marksOn, openCard, openWithMarks, pointOfMark, popupOver, says } from '../steps.ts';

const CLAIM = '2027';

/** The claim is marked, and nothing was said in the console. */
async function isMarked(tab: Tab, words = CLAIM): Promise<void> {
  await until(
    tab,
    `„${words}“ was not marked.`,
    (kit, words) =>
      kit
        .marks()
        .some((mark) => mark.text.replace(/[\u00ad\u200b-\u200f\u2060-\u2069]/g, '').includes(words)),
    words,
  );
}

/** Pages that try to break, blind or steer us. */
export function hostilePages(browser: () => Driver): void {
  describe('hostile pages', () => {
    let tab: Tab;
    afterEach(() => {
      expect(tab.said).toEqual([]);
    });

    test('a page that overwrites what everybody calls is read all the same', async () => {
      tab = await browser().open(listed('overwritten.html'));
      const popup = await popupOver(browser(), tab);
      await says(popup, 'ab 2027');
      await clickInPopup(popup, 'button', '2027');
      await tab.load('makeAmends()');
      await isMarked(tab);
      await until(tab, 'No card opened.', (kit) => kit.describe('dialog', '^Randnotiz')[0]);
    });

    test.each(['clobbered.html', 'clobbered-form.html'])(
      '%s, whose forms and images take the names of properties, is read',
      async (page) => {
        tab = await browser().open(listed(page));
        const popup = await popupOver(browser(), tab);
        await says(popup, 'ab 2027');
      },
    );

    test.each(['hostile-form.html', 'circling-form.html'])(
      '%s, all in a form whose fields lead astray or in circles: no wrong mark, no throw, no hang',
      async (page) => {
        tab = await browser().open(listed(page));
        // Firefox shows content scripts the real properties, Chromium the page's fields.
        const found = browser().browser === 'firefox' ? 'ab 2027' : 'Hier steht kein Artikel.';
        await says(await popupOver(browser(), tab), found);
      },
    );

    test('a page that defines an element of our name, and throws it out, shows the card nevertheless', async () => {
      tab = await browser().open(listed('grasping.html'));
      await isMarked(tab);
      await openCard(tab, CLAIM);
      const { roots } = await tab.run(
        () => (globalThis as unknown as { grasped: { roots: string[] } }).grasped,
      );
      expect(roots, 'The page heard of our shadow root.').toEqual([]);
    });

    test('a page that throws out every new element cannot look into it, is not fought with, and the card comes once it stops', async () => {
      tab = await browser().open(listed('evicting.html'));
      await isMarked(tab);
      type World = { evicted: { count: number; roots: string[]; on: boolean } };
      const at = await pointOfMark(tab, CLAIM);
      for (let n = 0; n < 3; n++) await tab.click(at.x, at.y);
      const { count, roots } = await until(tab, 'The page threw out nothing.', () => {
        const { evicted } = globalThis as unknown as World;
        return evicted.count > 0 ? evicted : null;
      });
      expect(count).toBeLessThan(20);
      expect(new Set(roots)).toEqual(new Set(['null']));
      await tab.run(() => {
        (globalThis as unknown as World).evicted.on = false;
      });
      await openCard(tab, CLAIM);
    });

    test('clicks and keys made by the page open, hide and keep nothing', async () => {
      tab = await openWithMarks(browser(), listed('xiaomi.html'));
      const at = await pointOfMark(tab, '7:46 Minuten');
      await tab.run((_, { x, y }) => {
        const target = document.elementFromPoint(x, y) ?? document.body;
        const at = { clientX: x, clientY: y, bubbles: true, composed: true, cancelable: true };
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'])
          target.dispatchEvent(new MouseEvent(type, at));
        for (const key of ['j', 'n', 'r', 'Enter'])
          document.dispatchEvent(
            new KeyboardEvent('keydown', { key, altKey: true, shiftKey: true, bubbles: true }),
          );
      }, at);
      const { text } = await openCard(tab, 'ab 2027');
      expect(text).toContain('2027');
      // Even with the card's root in its hands a page does not hide a note for the reader.
      const pressed = await tab.run((kit) => {
        const details = kit.elements().filter((element) => element instanceof HTMLDetailsElement);
        for (const element of details) element.open = true;
        const hide = kit.all('button', 'ausblenden');
        for (const button of hide) if (button instanceof HTMLElement) button.click();
        return hide.length;
      });
      expect(pressed).toBe(1);
      const options = await browser().openExtension('options.html');
      await says(options, 'Keine Notiz ausgeblendet.');
      await options.close();
    });

    test('a registry that is taken, flooded and emptied costs marks, never the list', async () => {
      tab = await browser().open(listed('registry.html'));
      await isMarked(tab);
      const at = await pointOfMark(tab, CLAIM);
      await tab.click(at.x, at.y);
      await says(await popupOver(browser(), tab), 'ab 2027');
    });

    test('attributes of two megabytes and in thousands are read past', async () => {
      tab = await browser().open(listed('attributes.html'));
      await isMarked(tab);
    });

    test('bidirectional and invisible characters change nothing that is read', async () => {
      tab = await browser().open(listed('bidi.html'));
      await isMarked(tab);
    });

    test('soft hyphens, narrow spaces, line breaks in a number and ligatures are understood', async () => {
      tab = await browser().open(listed('typeset.html'));
      await isMarked(tab, '136.854');
      await isMarked(tab, '2027');
      await isMarked(tab, 'BMW-Ingenieure');
    });

    test('sixty nested shadow roots are left alone', async () => {
      tab = await browser().open(listed('shadows.html'));
      await isMarked(tab);
      expect((await marksOn(tab)).map(({ text }) => text).join()).not.toContain('2026');
    });
  });
}
