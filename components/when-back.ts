/** Calls back when the page comes out of the browser's cache: answers that were under way when it went in never arrive. */
export const whenBack = (run: () => void, end: AbortSignal): void =>
  addEventListener('pageshow', ({ persisted }) => persisted && run(), { signal: end });
