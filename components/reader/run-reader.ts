import { bringCardScript } from './bring-cards.ts';
import { startReader } from './start-reader.ts';

/** The part of WXT's content-script context we use. */
export interface ReaderContext {
  readonly isValid: boolean;
  onInvalidated(callback: () => void): () => void;
}

interface Running {
  readonly isAlive: () => boolean;
}

const world = globalThis as { __randnotizReader?: Running };

/** One reader per page: a second injection does nothing, unless the first belongs to a version that is gone. */
export function runReader(document: Document, context: ReaderContext): void {
  if (world.__randnotizReader?.isAlive()) return;
  const end = new AbortController();
  const leave = (): void => end.abort();
  context.onInvalidated(leave);
  world.__randnotizReader = { isAlive: () => context.isValid && !end.signal.aborted };
  // An update or removal is announced to nobody: it is noticed with the reader's next move, before anything is used.
  for (const type of ['visibilitychange', 'pointerover', 'pointerdown', 'keydown', 'scroll']) {
    document.addEventListener(type, () => context.isValid || leave(), {
      capture: true,
      passive: true,
      signal: end.signal,
    });
  }
  startReader(document, bringCardScript, leave, end.signal).catch(leave);
}
