import { judgePage } from '../../page/gate/judge-page.ts';
import { watchNavigation } from '../../page/watch/watch-navigation.ts';
import { effectUntil } from '../effect-until.ts';
import type { FirstReading } from '../first/first-reading.ts';
import { askBackground } from '../messaging.ts';
import { failure } from '../result.ts';
import { settingsSignal } from '../settings/store.ts';
import { answerPageCalls } from './answer-page-calls.ts';
import type { BringCards } from './bring-cards.ts';
import { isExtensionAlive } from './is-extension-alive.ts';
import { watchNoteClicks } from './note-clicks.ts';
import { createPageModel, NOTHING_READ } from './page-model.ts';
import { createPageNotes } from './page-notes.ts';
import { readingSession } from './reading-session.ts';
import { streamPageState } from './stream-page-state.ts';
import { catchUp, takeOver } from './take-over.ts';
import { whenIdle } from './when-idle.ts';

/**
 * Reads this page and keeps its notes up to date until `end` is aborted; then every mark, listener and node of
 * ours is gone. It goes on from the first marks where these are there. `leave` aborts `end`: it is called when the
 * extension was updated or removed under our feet and nothing of the reader's is at stake.
 */
export async function startReader(
  document: Document,
  bringCards: BringCards,
  first: FirstReading | null,
  leave: () => void,
  end: AbortSignal,
): Promise<void> {
  const settings = await settingsSignal(end);
  if (end.aborted) return;
  const { location } = document;
  const model = createPageModel(settings.value.settings, location.host, location.href);
  const notes = createPageNotes(document, model, bringCards, leave, end);
  let session = new AbortController();
  let begun = first;

  const readAnew = (): void => {
    session.abort();
    if (end.aborted) return;
    session = new AbortController();
    notes.close();
    model.url.value = location.href;
    model.gate.value = null;
    model.reading.value = NOTHING_READ;
    const signal = AbortSignal.any([end, session.signal]);
    const handed = begun && takeOver(begun, model, (missed) => catchUp(missed, model, notes, answer, end));
    begun = null;
    const reading = model.off.peek()
      ? Promise.resolve()
      : readingSession(document, model, notes, handed, signal).catch((cause: unknown) => {
          // Whatever goes wrong is told in the list; the page's console stays clean.
          const { error } = failure('annotate-failed', cause);
          if (!signal.aborted) model.reading.value = { ...NOTHING_READ, status: 'failed', error };
        });
    // Only the list tells the gate's answer, so the marks come first.
    const judge = (): void => {
      model.gate.value = judgePage(document);
    };
    void reading.then(() => whenIdle(judge, signal));
  };

  document.addEventListener('visibilitychange', () => isExtensionAlive() || notes.part(), { signal: end });
  streamPageState(model, end);
  const answer = answerPageCalls(model, notes, readAnew, end);
  watchNoteClicks(document, notes, end);
  watchNavigation(document, readAnew, { signal: end });

  effectUntil(() => {
    model.settings.value = settings.value.settings;
  }, end);
  // Reading waits while the site is off, and begins by itself when it is switched on again or more is asked for.
  effectUntil(() => {
    void model.off.value;
    void model.wantsAll.value;
    queueMicrotask(readAnew);
  }, end);
  effectUntil(() => {
    const { length } = model.visible.value;
    const count = length > 0 || model.reading.value.status === 'ready' ? length : null;
    void askBackground('count-shown', { count });
  }, end);
}
