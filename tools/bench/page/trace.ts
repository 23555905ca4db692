import type { CDPSession } from 'playwright-core';

export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** Of it, on the processor: what other programs took is not in it. */
  readonly tdur?: number;
  readonly tid: number;
  readonly pid: number;
  readonly args?: {
    readonly data?: { readonly url?: string; readonly fileName?: string };
    readonly beginData?: { readonly url?: string };
  };
}

/** Begins a trace of the browser; what it answers ends it. Null where the browser gives none. */
export async function startTrace(session: CDPSession): Promise<(() => Promise<TraceEvent[]>) | null> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  try {
    await session.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories: ['devtools.timeline', 'toplevel', 'v8.compile', 'v8'] },
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

const SCRIPT_EVENTS = new Set([
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
  // What follows an answer of the browser, or a pause: Chromium runs it between two tasks and names no file.
  'BlinkScheduler_PerformMicrotaskCheckpoint',
  'TimerFire',
  'FireIdleCallback',
  'v8.compile',
  'v8.run',
  'v8.callFunction',
]);

/** A stretch in which scripts ran without a break. */
export interface Slice {
  /** When it began, milliseconds on the trace's clock. */
  readonly begin: number;
  /** Processor time. */
  readonly ms: number;
  /** The extension's file in it, or an empty text where none is named. */
  readonly file: string;
}

const STYLE_EVENTS = new Set(['UpdateLayoutTree', 'Layout']);

const EXTENSION = 'chrome-extension://';
const addressOf = ({ args }: TraceEvent): string => args?.data?.url ?? args?.data?.fileName ?? '';

/** What runs on the main thread of the page at `url`, in order. */
function mainThread(url: string, events: readonly TraceEvent[]): TraceEvent[] {
  const parsed = events.find(({ name, args }) => name === 'ParseHTML' && args?.beginData?.url === url);
  return events
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === parsed?.pid && tid === parsed.tid)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
}

/** Processor time of the browser for styles and layout of that page between two moments, milliseconds. */
export function stylesOn(url: string, events: readonly TraceEvent[], from: number, to: number): number {
  const own = mainThread(url, events).filter(
    ({ name, ts }) => STYLE_EVENTS.has(name) && ts / 1000 >= from && ts / 1000 < to,
  );
  return own.reduce((sum, { tdur, dur }) => sum + (tdur ?? dur ?? 0) / 1000, 0);
}

/**
 * All scripts on the main thread of the page at `url`. The bench's pages have no scripts of their own: what runs there
 * is the extension, the browser's reading of its files and what the bench itself looks with. What follows an answer of
 * the background names no file, so it can only be counted like this.
 */
export function slicesOn(url: string, events: readonly TraceEvent[]): Slice[] {
  const own = mainThread(url, events).filter(({ name }) => SCRIPT_EVENTS.has(name));
  const slices: { begin: number; end: number; ms: number; file: string }[] = [];
  for (const event of own) {
    const [begin, end] = [event.ts, event.ts + (event.dur ?? 0)];
    const address = addressOf(event);
    const file = address.startsWith(EXTENSION) ? (address.split('/').at(-1) ?? '') : '';
    const last = slices.at(-1);
    if (last && begin < last.end) {
      last.file ||= file;
    } else slices.push({ begin, end, ms: (event.tdur ?? event.dur ?? 0) / 1000, file });
  }
  return slices.map(({ begin, ms, file }) => ({ begin: begin / 1000, ms, file }));
}

export const total = (slices: readonly Slice[]): number => slices.reduce((sum, { ms }) => sum + ms, 0);
