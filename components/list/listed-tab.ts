import { browser } from '../browser.ts';
import { hostOf } from './host-of.ts';
import type { ListTab } from './list-page.tsx';

/**
 * The tab a list is about: the one in front, or `?tab=ID` where the list itself stands in a tab, as on phones
 * and in tests.
 */
export async function listedTab(search: string): Promise<ListTab> {
  const wanted = new URLSearchParams(search).get('tab');
  const id = wanted === null ? Number.NaN : Number(wanted);
  const tab = Number.isInteger(id)
    ? await browser.tabs.get(id).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return { id: tab?.id ?? -1, host: hostOf(tab?.url) };
}
