import { browser } from '../browser.ts';
import { attempt, type Result } from '../result.ts';

const READER = '/content-scripts/reader.js';

/** Injects the reader into a tab's top frame. Fails with `no-access` where neither host nor activeTab allows it. */
export const bringReader = (tabId: number): Promise<Result<void>> =>
  attempt('no-access', async () => {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [READER] });
  });
