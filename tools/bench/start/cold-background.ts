import type { Page } from 'playwright-core';
import { launchChromium } from '../../browsers/chromium.ts';
import { type Measured, summarise } from '../measure.ts';

interface Message {
  readonly randnotiz: string;
  readonly message: unknown;
}

/** A browser with an extension whose background can be stopped. */
export interface ColdBackground {
  readonly ask: (message: Message) => Promise<unknown>;
  /** From the question to the answer, with the background stopped before each. */
  readonly answers: (message: Message, rounds?: number) => Promise<Measured>;
  readonly close: () => Promise<void>;
}

export async function coldBackground(extensionDir: string): Promise<ColdBackground> {
  const run = await launchChromium({ extensionDir });
  const page = await run.openExtensionPage('options.html');
  const session = await run.context.newCDPSession(page);
  const status = new Map<string, string>();
  const active = new Set<string>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const version of versions) {
      status.set(version.versionId, version.runningStatus);
      if (version.status === 'activated') active.add(version.versionId);
    }
  });
  await session.send('ServiceWorker.enable');
  // One that is stopped while it is being installed has no listeners when it comes back.
  while (active.size === 0) await page.waitForTimeout(100);
  const isStopped = (): boolean => [...status.values()].every((each) => each === 'stopped');
  const stop = async (): Promise<void> => {
    do {
      await session.send('ServiceWorker.stopAllWorkers');
      await page.waitForTimeout(300);
    } while (!isStopped());
  };
  return {
    ask: async (message) => (await timed(page, message)).answer,
    answers: async (message, rounds = 11) => {
      const times: number[] = [];
      // The first start after an installation also makes the compiled code that later ones find.
      for (let round = 0; round <= rounds; round++) {
        await stop();
        const { ms } = await timed(page, message);
        if (round > 0) times.push(ms);
      }
      return summarise(times);
    },
    close: () => run.close(),
  };
}

const timed = (page: Page, message: Message): Promise<{ ms: number; answer: unknown }> =>
  page.evaluate(async (message) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
    };
    const begun = performance.now();
    const answer = await chrome.runtime.sendMessage(message);
    return { ms: performance.now() - begun, answer };
  }, message);
