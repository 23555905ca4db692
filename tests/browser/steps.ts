import { type Driver, eventually, type Point, type Pretence, type Tab, until } from './driver.ts';
import type { Found, Mark } from './kit.ts';

/** What readers do and see, in the words of the tests. */

export async function marksOn(tab: Tab): Promise<readonly Mark[]> {
  return until(tab, 'No claim was marked on the page.', (kit) => {
    const marks = kit.marks();
    return marks.length > 0 ? marks : null;
  });
}

export async function openWithMarks(driver: Driver, url: string): Promise<Tab> {
  const tab = await driver.open(url);
  await marksOn(tab);
  return tab;
}

/** A point on the mark over the words, once they are marked. */
export async function pointOfMark(
  tab: Tab,
  words: string,
  block: ScrollLogicalPosition = 'center',
): Promise<Point> {
  return until(
    tab,
    `Nothing marks „${words}“.`,
    // The page may still be on its way to the claim before.
    (kit, [words, block]) => kit.atRest(() => kit.pointOfMark(words, block), 60),
    [words, block] as const,
  );
}

export async function clickMark(tab: Tab, words: string): Promise<void> {
  const { x, y } = await pointOfMark(tab, words);
  await tab.click(x, y);
}

/** The open card, once it shows; its text is what a reader sees of it. */
export async function card(tab: Tab): Promise<Found> {
  return until(tab, 'No note card opened.', (kit) => kit.describe('dialog', '^Randnotiz')[0]);
}

export async function openCard(tab: Tab, words: string): Promise<Found> {
  await clickMark(tab, words);
  return card(tab);
}

export async function cardGone(tab: Tab): Promise<void> {
  await until(tab, 'The note card stayed open.', (kit) => kit.all('dialog', '^Randnotiz').length === 0);
}

/** What was aimed at last and whether the click came to it, kept in the page between two questions. */
type Aimed = typeof globalThis & { pressed?: boolean; element?: Element };

/**
 * Clicks in the middle of an element, and aims again when the click came down elsewhere: Firefox scrolls smoothly without
 * the page's own thread, which on a busy machine still sees at rest what has begun to move, and what answers late moves a
 * button between press and release.
 */
export async function clickOn(tab: Tab, role: string, name: string): Promise<void> {
  await eventually(`No ${role} named „${name}“ to click.`, async () => {
    const point = await tab.run(
      async (kit, [role, name]) => {
        const [element] = kit.all(role, name);
        if (!element) return null;
        const centre = await kit.atRest(() => kit.centre(element), 100);
        if (!centre) return null;
        const aimed: Aimed = globalThis;
        aimed.pressed = false;
        aimed.element = element;
        element.addEventListener('click', () => (aimed.pressed = true), { once: true, capture: true });
        return centre;
      },
      [role, name] as const,
    );
    if (!point) return false;
    await tab.click(point.x, point.y);
    // A page that went away with the click cannot tell, and had it.
    const missed = await tab
      .run(async (kit) => {
        const aimed: Aimed = globalThis;
        if (aimed.pressed === false) await kit.moment(100);
        // What moves between press and release gets no click; what a press takes away needs none.
        return aimed.pressed === false && aimed.element?.isConnected === true;
      })
      .catch(() => false);
    return !missed;
  });
}

/** Everything a reader sees of a page of ours, once it says `words`. */
export async function says(tab: Tab, words: string): Promise<string> {
  try {
    return await until(
      tab,
      `The page does not say „${words}“.`,
      (kit, words) => {
        const text = kit.seen(document.body);
        return text.includes(words) ? text : null;
      },
      words,
    );
  } catch (error) {
    const text = await tab.run((kit) => kit.seen(document.body));
    throw new Error(`The page does not say „${words}“ but: ${text}`, { cause: error });
  }
}

/** The popup over a tab: opened without becoming the active tab, so that it is about the one in front. */
export async function popupOver(driver: Driver, tab: Tab): Promise<Tab> {
  await tab.bringToFront();
  return driver.openExtension('popup.html', 'background');
}

/** A click in a list that stays behind the page it is about: the element is asked, as no pointer reaches it there. */
export async function clickInPopup(popup: Tab, role: string, name: string): Promise<void> {
  await until(
    popup,
    `The popup offers no ${role} „${name}“.`,
    (kit, [role, name]) => {
      const element = kit.all(role, name)[0];
      if (element instanceof HTMLElement) element.click();
      return element !== undefined;
    },
    [role, name] as const,
  );
}

/** Drags over words of the page, as for selecting them; answers a point on them. */
export async function select(tab: Tab, words: string): Promise<Point> {
  const { from, to } = await until(
    tab,
    `„${words}“ does not stand on the page.`,
    (_, words) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node instanceof Text ? node.data.indexOf(words) : -1;
        if (at < 0) continue;
        node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + words.length);
        const boxes = [...range.getClientRects()];
        const [first, last] = [boxes[0], boxes.at(-1)];
        if (!first || !last) return null;
        return {
          from: { x: first.left + 1, y: first.y + first.height / 2 },
          to: { x: last.right - 1, y: last.y + last.height / 2 },
        };
      }
      return null;
    },
    words,
  );
  await tab.drag(from, to);
  return { x: from.x + 4, y: from.y };
}

/** Stores settings as our own pages do; fields not named get their default. */
export async function useSettings({ welcome }: Driver, value: object): Promise<void> {
  await welcome.run(async (kit, value) => {
    const { storage } = kit.api<{ storage: { local: { set(items: object): Promise<void> } } }>();
    await storage.local.set({ settings: { version: 1, value } });
  }, value);
}

/** The files a page of ours hands to the browser from now on, by their content. */
export async function catchFiles(page: Tab): Promise<() => Promise<readonly string[]>> {
  await page.run(() => {
    const caught: Blob[] = [];
    Object.assign(globalThis, { caught });
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      caught.push(blob);
      return make(blob);
    };
  });
  return () =>
    page.run(() =>
      Promise.all((globalThis as unknown as { caught: Blob[] }).caught.map((blob) => blob.text())),
    );
}

const mediaQueries: Readonly<Record<Pretence, string>> = {
  print: 'print',
  screen: 'screen',
  touch: '(pointer: coarse)',
  'forced-colors': '(forced-colors: active)',
  'reduced-motion': '(prefers-reduced-motion: reduce)',
};

/** Tells the browser to act as on paper, on a phone and so on; the page hears of it a moment later. */
export async function pretend(tab: Tab, what: Pretence): Promise<void> {
  await eventually(`The page does not act as with ${what}.`, async () => {
    await tab.pretend(what);
    return tab.run((_, query) => matchMedia(query).matches, mediaQueries[what]);
  });
}

/** What the clipboard holds, pasted into a field of its own. */
export async function pasted(tab: Tab): Promise<string> {
  await tab.run(() => {
    const field = document.createElement('textarea');
    field.id = 'test-paste';
    document.body.append(field);
    field.focus();
  });
  await tab.paste();
  return until(
    tab,
    'Nothing was pasted.',
    () => document.querySelector<HTMLTextAreaElement>('#test-paste')?.value,
  );
}
