import { askBackground } from '../messaging.ts';
import { whenBack } from '../when-back.ts';
import { type FirstReading, firstWorld } from './first-reading.ts';
import { markFirst } from './mark-first.ts';

/** Milliseconds a page that never rests may keep the reader script waiting. */
const LATEST = 500;

/** Marks the article, then asks for the reader script, which takes over from here. */
export function runFirst(document: Document): void {
  const { __randnotizReader: reader } = globalThis as { __randnotizReader?: { isAlive(): boolean } };
  if (firstWorld.__randnotizFirst || reader?.isAlive()) return;
  const end = new AbortController();
  let done: FirstReading | null = null;
  firstWorld.__randnotizFirst = {
    take: () => {
      delete firstWorld.__randnotizFirst;
      if (done === null) end.abort();
      return done;
    },
  };
  const leave = (): void => {
    delete firstWorld.__randnotizFirst;
    end.abort();
  };
  const bringReader = async (): Promise<void> => {
    if (end.signal.aborted) return;
    // Once more: an answer that was under way when the page went into the browser's cache never comes.
    for (const _ of [1, 2]) if ((await askBackground('bring-reader', {})).ok) return;
    // Marks that nobody would answer for go, as where the extension was updated meanwhile.
    leave();
  };
  whenBack(() => {
    if (firstWorld.__randnotizFirst) void bringReader();
  }, end.signal);
  markFirst(document, end.signal)
    .then((reading) => {
      done = reading;
    })
    // A page in the middle of a change can be unreadable for a moment; the reader tries again.
    .catch(() => undefined)
    .then(() => requestIdleCallback(() => void bringReader(), { timeout: LATEST }));
}
