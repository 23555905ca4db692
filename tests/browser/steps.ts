import { type Driver, type Tab, until } from './driver.ts';
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

export async function clickMark(tab: Tab, words: string): Promise<void> {
  const point = await tab.run((kit, words) => kit.pointOfMark(words), words);
  if (!point) throw new Error(`Nothing marks „${words}“.`);
  await tab.click(point.x, point.y);
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

export async function clickOn(tab: Tab, role: string, name: string): Promise<void> {
  const sentence = `No ${role} named „${name}“ to click.`;
  const point = await until(
    tab,
    sentence,
    (kit, [role, name]) => {
      const element = kit.all(role, name)[0];
      return element ? kit.centre(element) : null;
    },
    [role, name] as const,
  );
  await tab.click(point.x, point.y);
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

/** A real click in the popup, which has to be in front for it. */
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
