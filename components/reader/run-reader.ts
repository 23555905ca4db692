import { firstWorld } from '../first/first-reading.ts';
import { whenBack } from '../when-back.ts';
import { bringCardScript } from './bring-cards.ts';
import { isExtensionAlive } from './is-extension-alive.ts';
import { startReader } from './start-reader.ts';

/** The part of WXT's content-script context we use. */
export interface ReaderContext {
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
  // Another reader has begun in this page, as after an update that was followed by a click on the toolbar button.
  context.onInvalidated(leave);
  world.__randnotizReader = { isAlive: () => isExtensionAlive() && !end.signal.aborted };
  const first = firstWorld.__randnotizFirst?.take() ?? null;
  let started = false;
  let attempt = new AbortController();
  const start = (): void => {
    attempt.abort();
    attempt = new AbortController();
    const { signal } = attempt;
    startReader(document, bringCardScript, first, leave, AbortSignal.any([end.signal, signal]))
      .then(() => {
        started ||= !signal.aborted;
      })
      .catch(() => {
        if (!signal.aborted) leave();
      });
  };
  start();
  whenBack(() => {
    if (!started) start();
  }, end.signal);
}
