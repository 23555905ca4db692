import { browser } from '../browser.ts';
import { failure, type Result, success } from '../result.ts';

const READER = '/content-scripts/reader.js';

/** Injects the reader into a tab's top frame. Fails with `no-access` where neither host nor activeTab allows it. */
export async function bringReader(tabId: number): Promise<Result<void>> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [READER] });
    return success(undefined);
  } catch (cause) {
    return failure('no-access', cause);
  }
}
