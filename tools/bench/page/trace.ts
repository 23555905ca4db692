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
      traceConfig: { includedCategories: ['devtools.timeline', 'v8.compile', 'v8'] },
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

const EXTENSION = 'chrome-extension://';
const addressOf = ({ args }: TraceEvent): string => args?.data?.url ?? args?.data?.fileName ?? '';

/**
 * All scripts on the main thread of the page at `url`. The bench's pages have no scripts of their own: what runs there
 * is the extension, the browser's reading of its files and what the bench itself looks with. What follows an answer of
 * the background names no file, so it can only be counted like this.
 */
export function slicesOn(url: string, events: readonly TraceEvent[]): Slice[] {
  const parsed = events.find(({ name, args }) => name === 'ParseHTML' && args?.beginData?.url === url);
  const own = events
    .filter(
      ({ ph, name, pid, tid }) =>
        ph === 'X' && SCRIPT_EVENTS.has(name) && pid === parsed?.pid && tid === parsed.tid,
    )
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
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
