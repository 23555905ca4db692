import type { ToPage } from '../messages.ts';
import { type AnswerMessage, answerMessages } from '../messaging.ts';
import { success } from '../result.ts';
import type { PageModel } from './page-model.ts';
import type { PageNotes } from './page-notes.ts';

/** Calls from the background (shortcuts) and from our own pages (list); a page's scripts cannot reach this. */
export function answerPageCalls(
  model: PageModel,
  notes: PageNotes,
  readAnew: () => void,
  end: AbortSignal,
): AnswerMessage {
  const handlers = {
    'open-note': ({ id }: { readonly id: string }) => success(notes.open(id)),
    'close-note': () => success(notes.close()),
    'step-note': ({ by }: { readonly by: 1 | -1 }) => success(notes.step(by)),
    'write-own-note': () => success(notes.write()),
    'read-again': () => success(readAnew()),
    'facts-changed': () => {
      model.factsChanged.value += 1;
      return success(undefined);
    },
  };
  return answerMessages<ToPage>({ background: handlers, panel: handlers }, end);
}
