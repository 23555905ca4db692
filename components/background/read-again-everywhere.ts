import { browser } from '../browser.ts';
import { askPage } from '../messaging.ts';

/** After facts came or went, every open page is read again. Tabs without a reader do not answer, which is no fault. */
export async function readAgainEverywhere(): Promise<void> {
  for (const { id } of await browser.tabs.query({})) {
    if (id !== undefined) void askPage(id, 'facts-changed', {});
  }
}
