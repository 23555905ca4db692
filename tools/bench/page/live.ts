import type { BrowserContext } from 'playwright-core';
import { slicesOn, startTrace, total } from './trace.ts';

/** A page whose article gets ten new entries a second while its reader clicks. */
export interface Live {
  readonly page: string;
  readonly entries: number;
  readonly marks: number;
  /** Processor time of scripts on the main thread for each entry; null where the browser gave no trace. */
  readonly perEntryMs: number | null;
  /** The longest stretch of it without a break. */
  readonly longestMs: number | null;
  readonly longTasks: number;
  /** From a click to the next frame: the slowest, as the browser reports it in steps of 8 ms; 0 is below 16 ms. */
  readonly slowestClickMs: number;
  readonly clicks: number;
}

const SETTLED_MS = 6000;
const SECONDS = 10;
const PER_SECOND = 10;

interface Watched {
  longTasks: number;
  slowest: number;
}

/** `isRead`: the extension reads the page; then its marks are waited for, so that the first reading is not counted. */
export async function live(
  context: BrowserContext,
  url: string,
  page: string,
  isRead: boolean,
): Promise<Live> {
  const tab = await context.newPage();
  try {
    const session = await context.newCDPSession(tab);
    await tab.goto(url);
    if (isRead) await tab.waitForFunction(() => CSS.highlights.size > 0, null, { timeout: 60_000 });
    await tab.waitForTimeout(SETTLED_MS);
    const trace = await startTrace(session);
    await tab.evaluate(
      ({ seconds, perSecond }) => {
        const watched: Watched = { longTasks: 0, slowest: 0 };
        Object.assign(globalThis, { watched });
        new PerformanceObserver((list) => {
          watched.longTasks += list.getEntries().length;
        }).observe({ type: 'longtask' });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            if ((entry as PerformanceEventTiming).interactionId !== 0)
              watched.slowest = Math.max(watched.slowest, entry.duration);
        }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
        const article = document.querySelector('article');
        let at = 0;
        const ticker = setInterval(() => {
          at += 1;
          // Parsed, so that the trace knows the page's thread.
          article?.insertAdjacentHTML(
            'beforeend',
            `<p>Meldung ${at}: Xiaomi verkauft seine Elektroautos ab 2027 auch in Europa, hieß es am Vormittag.</p>`,
          );
          if (at >= seconds * perSecond) clearInterval(ticker);
        }, 1000 / perSecond);
      },
      { seconds: SECONDS, perSecond: PER_SECOND },
    );
    for (let click = 0; click < SECONDS; click++) {
      await tab.waitForTimeout(1000);
      await tab.mouse.click(700, 12);
    }
    await tab.waitForTimeout(3000);
    const events = await trace?.();
    const slices = events ? slicesOn(url, events) : null;
    const { watched, marks } = await tab.evaluate(() => {
      let marks = 0;
      for (const [, highlight] of CSS.highlights as unknown as Iterable<[string, Set<unknown>]>)
        marks += highlight.size;
      return { watched: (globalThis as unknown as { watched: Watched }).watched, marks };
    });
    const entries = SECONDS * PER_SECOND;
    return {
      page,
      entries,
      marks,
      perEntryMs: slices && total(slices) / entries,
      longestMs: slices && Math.max(0, ...slices.map(({ ms }) => ms)),
      longTasks: watched.longTasks,
      slowestClickMs: watched.slowest,
      clicks: SECONDS,
    };
  } finally {
    await tab.close();
  }
}
