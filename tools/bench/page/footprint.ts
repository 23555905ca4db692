import type { BrowserContext, CDPSession } from 'playwright-core';

/** What the extension leaves behind on a page of a listed site, from the first byte until the marks are painted. */
export interface Footprint {
  readonly page: string;
  /** Main-thread time in scripts of the extension, milliseconds; null where the browser gave no trace. */
  readonly scriptMs: number | null;
  /** The same by file. */
  readonly scripts: Readonly<Record<string, number>>;
  readonly marks: number;
  readonly longTasks: number;
  readonly layoutShift: number;
  /** Changes of the page's nodes, and what was changed: attributes, or the parent with what was put into it. */
  readonly mutations: number;
  readonly changed: readonly string[];
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
    const events = trace === null ? null : await trace();
    const { seen, marks } = await tab.evaluate(() => {
      const { seen } = globalThis as unknown as { seen: Seen };
      let marks = 0;
      for (const [, highlight] of CSS.highlights as unknown as Iterable<[string, Set<unknown>]>)
        marks += highlight.size;
      return { seen, marks };
    });
    const scripts = events === null ? {} : scriptTimes(events);
    const scriptMs = events === null ? null : Object.values(scripts).reduce((sum, ms) => sum + ms, 0);
    return { page, scriptMs, scripts, marks, ...seen };
  } finally {
    await tab.close();
  }
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tid: number;
  readonly pid: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly fileName?: string } };
}

async function startTrace(session: CDPSession): Promise<(() => Promise<TraceEvent[]>) | null> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  try {
    await session.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories: ['devtools.timeline', 'v8.compile'] },
    });
  } catch {
    return null;
  }
  return async () => {
    const done = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
    await session.send('Tracing.end');
    await done;
    return events;
  };
}

const SCRIPT_EVENTS = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile', 'v8.run']);

const addressOf = ({ args }: TraceEvent): string => args?.data?.url ?? args?.data?.fileName ?? '';

/** Time in the extension's scripts on threads of pages, by file; events inside one another count once. */
function scriptTimes(events: readonly TraceEvent[]): Record<string, number> {
  const own = events
    .filter(
      (event) =>
        event.ph === 'X' &&
        SCRIPT_EVENTS.has(event.name) &&
        addressOf(event).startsWith('chrome-extension://') &&
        !addressOf(event).endsWith('background.js'),
    )
    .sort((a, b) => a.pid - b.pid || a.tid - b.tid || a.ts - b.ts);
  const times: Record<string, number> = {};
  let thread = '';
  let end = 0;
  for (const event of own) {
    const { pid, tid, ts, dur = 0 } = event;
    if (`${pid}/${tid}` !== thread) {
      thread = `${pid}/${tid}`;
      end = 0;
    }
    const from = Math.max(ts, end);
    const file = addressOf(event).split('/').at(-1) ?? '';
    times[file] = (times[file] ?? 0) + Math.max(0, ts + dur - from) / 1000;
    end = Math.max(end, ts + dur);
  }
  return times;
}
