import { browser } from '../browser.ts';
import { attempt, type Result } from '../result.ts';

/** Injects a script into a tab's top frame. Fails with `no-access` where neither host nor activeTab allows it. */
const bring = (tabId: number, file: string): Promise<Result<void>> =>
  attempt('no-access', async () => {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [file] });
  });

export const bringReader = (tabId: number): Promise<Result<void>> =>
  bring(tabId, '/content-scripts/reader.js');

/** Marks the page first, then asks for the reader by itself. */
export const bringFirst = (tabId: number): Promise<Result<void>> => bring(tabId, '/first.js');

/** Beside a reader that is there already. */
export const bringCards = (tabId: number): Promise<Result<void>> => bring(tabId, '/card.js');
