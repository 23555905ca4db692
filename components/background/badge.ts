import { browser } from '../browser.ts';

const COLOUR = '#3d5a80';

/** The number of marked claims on the toolbar button; nothing at all where nothing was read. */
export async function showCount(tabId: number, count: number | null): Promise<void> {
  const text = count === null || count === 0 ? '' : String(count);
  try {
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
    await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
  } catch {
    // The tab was closed meanwhile.
  }
}
