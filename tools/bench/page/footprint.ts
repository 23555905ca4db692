import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { type Slice, slicesOn, startTrace, stylesOn, total } from './trace.ts';

/** What the extension costs a page of a listed site, and what it leaves behind there. */
export interface Footprint {
  readonly page: string;
  /** Processor time of scripts on the main thread until the marks are painted; null where the browser gave no trace. */
  readonly untilMarksMs: number | null;
  /** Of the browser, for the styles and the layout that the first marks change. */
  readonly stylesMs: number | null;
  /** Scripts afterwards: reader and cards are brought, the list's answers worked out. */
  readonly afterMs: number | null;
  /** The same two together, by the extension's file that began it. */
  readonly scripts: Readonly<Record<string, number>>;
  readonly marks: number;
  readonly longTasks: number;
  readonly layoutShift: number;
  /** Changes of the page's nodes, and what was changed: attributes, or the parent with what was put into it. */
  readonly mutations: number;
  readonly changed: readonly string[];
  /** Event listeners in the page's process once all is done. */
  readonly listeners: number;
  /** How often the extension ran while the settled page was scrolled, clicked and changed a hundred times. */
  readonly runsAfterwards: number;
}

interface Seen {
  longTasks: number;
  layoutShift: number;
  mutations: number;
  changed: string[];
}

/** Stands in the page before anything else runs. */
function watch(): void {
  const seen: Seen = { longTasks: 0, layoutShift: 0, mutations: 0, changed: [] };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    seen.longTasks += list.getEntries().length;
  }).observe({ type: 'longtask' });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.layoutShift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  // What the parser adds is none of the extension's.
  addEventListener('DOMContentLoaded', () => {
    new MutationObserver((records) => {
      seen.mutations += records.length;
      for (const { type, target, addedNodes, attributeName } of records.slice(0, 20))
        seen.changed.push(
          `${type} ${target.nodeName.toLowerCase()} ${attributeName ?? ''}${[...addedNodes].map((node) => node.nodeName.toLowerCase()).join(' ')}`,
        );
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

/** Long enough for gate, reader, background and painting on a slow machine. */
const SETTLED_MS = 6000;

export async function footprint(context: BrowserContext, url: string, page: string): Promise<Footprint> {
  const tab = await context.newPage();
  try {
    await tab.addInitScript(watch);
    const session = await context.newCDPSession(tab);
    const trace = await startTrace(session);
    await tab.goto(url);
    await tab.waitForTimeout(SETTLED_MS);
    const events = await trace?.();
    const slices = events ? slicesOn(url, events) : null;
    const { seen, marks } = await tab.evaluate(() => {
      const { seen } = globalThis as unknown as { seen: Seen };
      let marks = 0;
      for (const [, highlight] of CSS.highlights as unknown as Iterable<[string, Set<unknown>]>)
        marks += highlight.size;
      return { seen: structuredClone(seen), marks };
    });
    const scripts: Record<string, number> = {};
    for (const { file, ms } of slices ?? []) if (file) scripts[file] = (scripts[file] ?? 0) + ms;
    const painted = paintedAt(slices);
    return {
      page,
      untilMarksMs: slices && total(slices.filter(({ begin }) => begin < painted)),
      stylesMs: events ? stylesOn(url, events, beginOf('first.js', slices), painted) : null,
      afterMs: slices && total(slices.filter(({ begin }) => begin >= painted)),
      scripts,
      marks,
      ...seen,
      listeners: await listenersIn(session),
      runsAfterwards: await runsAfterwards(tab, session, url),
    };
  } finally {
    await tab.close();
  }
}

const beginOf = (script: string, slices: readonly Slice[] | null): number =>
  slices?.find(({ file }) => file === script)?.begin ?? Number.POSITIVE_INFINITY;

/** The reader comes in the first idle moment after the marks are painted. */
const paintedAt = (slices: readonly Slice[] | null): number => beginOf('reader.js', slices);

/** Long enough for the first marks. */
const PAINTED_MS = 3000;

/** Processor time of scripts on a freshly opened page until the marks are painted; null where the browser gave no trace. */
export async function untilMarks(context: BrowserContext, url: string): Promise<number | null> {
  const tab = await context.newPage();
  try {
    const trace = await startTrace(await context.newCDPSession(tab));
    await tab.goto(url);
    await tab.waitForTimeout(PAINTED_MS);
    if (trace === null) return null;
    const slices = slicesOn(url, await trace());
    const painted = paintedAt(slices);
    return Number.isFinite(painted) ? total(slices.filter(({ begin }) => begin < painted)) : null;
  } finally {
    await tab.close();
  }
}

async function listenersIn(session: CDPSession): Promise<number> {
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSEventListeners')?.value ?? Number.NaN;
}

async function runsAfterwards(tab: Page, session: CDPSession, url: string): Promise<number> {
  const trace = await startTrace(session);
  if (trace === null) return Number.NaN;
  // Outside of any article, and enough of it to be parsed: the trace finds the page's thread by that.
  await tab.evaluate(() => {
    for (let at = 0; at < 100; at++) {
      const box = document.createElement('div');
      box.innerHTML = '<p>Der Zug fährt am Morgen ab.</p>';
      document.body.append(box);
    }
    scrollTo(0, document.body.scrollHeight);
  });
  await tab.mouse.click(5, 5);
  await tab.waitForTimeout(2500);
  return slicesOn(url, await trace()).filter(({ file }) => file !== '').length;
}
