import { effectUntil } from '../effect-until.ts';
import type { FirstReading, Meanwhile } from '../first/first-reading.ts';
import type { AnswerMessage } from '../messaging.ts';
import { NOTHING_READ, type PageModel } from './page-model.ts';
import type { PageNotes } from './page-notes.ts';

/** A first reading that a session goes on from. */
export interface HandedReading extends FirstReading {
  /** What the page did since it was read. */
  readonly changes: readonly MutationRecord[];
}

/** Takes a first reading over from its script; null, and its marks gone, where it is not what is wanted now. */
export function takeOver(
  first: FirstReading,
  model: PageModel,
  doLater: (meanwhile: Meanwhile) => void,
): HandedReading | null {
  const meanwhile = first.release();
  doLater(meanwhile);
  const fits =
    !model.off.peek() &&
    first.url === model.url.peek() &&
    first.all === model.wantsAll.peek() &&
    first.article.root.isConnected;
  if (fits) return { ...first, changes: meanwhile.changes };
  first.painting.clear();
  return null;
}

/** Does what was asked before the reader came, as soon as there are notes to do it with. */
export function catchUp(
  { calls, click }: Meanwhile,
  model: PageModel,
  notes: PageNotes,
  answer: AnswerMessage,
  end: AbortSignal,
): void {
  if (calls.length === 0 && click === null) return;
  const done = new AbortController();
  effectUntil(
    () => {
      if (model.reading.value === NOTHING_READ && !model.off.value) return;
      done.abort();
      // When everybody else has seen the notes: what is clicked must have been painted.
      queueMicrotask(() => {
        if (end.aborted) return;
        const id = click && notes.noteAt(click.x, click.y);
        if (id !== null) notes.open(id);
        for (const { raw, sender, respond } of calls) if (!answer(raw, sender, respond)) respond(undefined);
      });
    },
    AbortSignal.any([end, done.signal]),
  );
}
