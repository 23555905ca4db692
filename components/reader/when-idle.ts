/** Milliseconds that a page which never rests is waited for. */
const LATEST = 2000;

/** Does what can wait once the page rests, unless the signal came first. */
export function whenIdle(work: () => void, end: AbortSignal): void {
  requestIdleCallback(() => end.aborted || work(), { timeout: LATEST });
}
