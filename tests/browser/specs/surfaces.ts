import { afterEach, describe, expect, test } from 'vitest';
import { cardHost, findings } from '../axe.ts';
import { type Driver, pause, type Tab, until } from '../driver.ts';
import { listed } from '../sites.ts';
import { cardGone, openCard, openWithMarks, popupOver, pretend, says, useSettings } from '../steps.ts';

/** What is wrong with the layout of a surface: things that stick out, are cut off or lie on each other. */
const layoutFaults = (tab: Tab, part: string) =>
  tab.run((kit, part) => {
    const faults: string[] = [];
    const scope = kit.elements().find((element) => element.matches(part));
    if (!scope) return [`no ${part}`];
    const inside = kit
      .elements(scope)
      .filter((element) => element.checkVisibility() && !element.closest('svg'));
    const isUnseen = (element: Element) => element.closest('.unseen') !== null;
    const name = (element: Element) =>
      `${element.localName}.${element.className} „${kit.nameOf(element).slice(0, 40)}“`;
    const frame = scope.getBoundingClientRect();
    for (const element of inside) {
      const box = element.getBoundingClientRect();
      if (isUnseen(element) || box.width === 0) continue;
      if (box.right > Math.min(innerWidth, frame.right) + 1 || box.left < Math.max(0, frame.left) - 1)
        faults.push(`sticks out: ${name(element)}`);
      const style = getComputedStyle(element);
      const isCut = element.scrollWidth > element.clientWidth + 1 && style.overflowX !== 'visible';
      if (isCut && style.textOverflow !== 'ellipsis') faults.push(`is cut off: ${name(element)}`);
    }
    for (const control of inside.filter((element) => element.matches('button, a[href], select, summary'))) {
      if (isUnseen(control)) continue;
      const [box] = control.getClientRects();
      if (!box || box.bottom > innerHeight || box.top < 0) continue;
      const root = control.getRootNode() as Document | ShadowRoot;
      const top = root.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      // A control scrolled out of its own list is not on the screen.
      const region = control.closest('.claims, .body')?.getBoundingClientRect();
      if (region && (box.bottom > region.bottom || box.top < region.top)) continue;
      if (top && !control.contains(top) && !top.contains(control))
        faults.push(`covered: ${name(control)} by ${name(top)}`);
    }
    return faults;
  }, part);

/** The faults that stay: the card finds its place some time after the window has its new width. */
async function lastingFaults(tab: Tab, part: string): Promise<readonly string[]> {
  const end = Date.now() + 3_000;
  while (true) {
    const faults = await layoutFaults(tab, part);
    if (faults.length === 0 || Date.now() > end) return faults;
    await pause(100);
  }
}

const widths = [360, 1100] as const;

/** Every surface in every look and language: laid out whole, and readable for all. */
export function surfaces(browser: () => Driver): void {
  describe('surfaces', () => {
    afterEach(() => useSettings(browser(), {}));

    // Layout follows the language and contrast the look: two pairs show all four.
    for (const [look, language] of [
      ['light', 'de'],
      ['dark', 'en'],
    ] as const) {
      test(`card, popup, side panel, options and welcome page hold their layout and break no accessibility rule (${look}, ${language})`, async () => {
        await useSettings(browser(), { look, language, relations: undefined });
        const article = await openWithMarks(browser(), listed('xiaomi.html'));
        const popup = await popupOver(browser(), article);
        const panel = await browser().openExtension('sidepanel.html', 'background');
        const options = await browser().openExtension('options.html', 'background');
        const welcome = await browser().openExtension('welcome.html', 'background');
        await says(popup, '136.854');
        await says(panel, '136.854');
        await until(welcome, 'The example is not marked.', (kit) => kit.marks().length > 0);
        await until(
          options,
          'The settings did not come.',
          // The element itself would arrive as nothing: Firefox’s protocol hands over no nodes.
          () => document.querySelector('#facts li') !== null,
        );
        await openCard(article, '7:46 Minuten');
        const faults: string[] = [];
        for (const [name, tab, part] of [
          ['card', article, `${cardHost} .frame`],
          ['popup', popup, 'body'],
          ['panel', panel, 'body'],
          ['options', options, 'body'],
          ['welcome', welcome, 'body'],
        ] as const) {
          const scope = part.split(' ').at(-1) ?? part;
          for (const width of widths) {
            await tab.resize(width, 740);
            for (const fault of await lastingFaults(tab, scope))
              faults.push(`${name}, ${width} px: ${fault}`);
          }
          const rules = await findings(tab, part === 'body' ? 'html' : cardHost);
          faults.push(...rules.map((rule) => `${name}: ${rule}`));
        }
        expect(faults).toEqual([]);
      });
    }

    test('on a phone the sheet leaves the sentence of the open card in view', async () => {
      const tab = await openWithMarks(browser(), listed('xiaomi.html'));
      await tab.resize(360, 740);
      await openCard(tab, '7:46 Minuten');
      await until(tab, 'The sheet covers its sentence.', (kit) => {
        const sheet = kit.all('dialog', '^Randnotiz')[0]?.getBoundingClientRect();
        const [active] = [...CSS.highlights]
          .filter(([name]) => name.endsWith('-active'))
          .flatMap(([, all]) => [...all]);
        const sentence = active instanceof Range ? active.getBoundingClientRect() : null;
        return sheet && sentence && sentence.top >= 0 && sentence.bottom <= sheet.top + 1;
      });
    });

    test('with forced colours the marks keep their lines, in the colour of the reader’s text', async () => {
      const tab = await openWithMarks(browser(), listed('xiaomi.html'));
      await pretend(tab, 'forced-colors');
      const lines = await tab.run((kit) => {
        const article = document.querySelector('article');
        const text = document.createElement('p');
        text.style.color = 'CanvasText';
        document.body.append(text);
        const wanted = getComputedStyle(text).color;
        return [...new Set(kit.marks().map(({ style }) => style))].flatMap((style) => {
          if (!article) return ['no article'];
          const line = getComputedStyle(article, `::highlight(randnotiz-${style})`);
          return line.textDecorationLine === 'underline' && line.textDecorationColor === wanted
            ? []
            : [`${style}: ${line.textDecoration}`];
        });
      });
      expect(lines).toEqual([]);
    });

    test('the card comes without a movement where the reader asked for calm', async () => {
      const tab = await openWithMarks(browser(), listed('xiaomi.html'));
      const movement = async () => {
        await openCard(tab, '7:46 Minuten');
        return tab.run((kit) => {
          const [card] = kit.all('dialog', '^Randnotiz');
          return card ? getComputedStyle(card).animationName : 'no card';
        });
      };
      expect(await movement()).toBe('appear');
      await tab.press('Escape');
      await cardGone(tab);
      await pretend(tab, 'reduced-motion');
      expect(await movement()).toBe('none');
    });
  });
}
