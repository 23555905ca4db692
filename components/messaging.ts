import { browser, type Runtime } from './browser.ts';
import { listen } from './listen.ts';
import {
  type Answer,
  type Argument,
  type Handlers,
  isEnvelope,
  isResult,
  type PageToBackground,
  type PageToPanel,
  type PanelToBackground,
  type ToPage,
} from './messages.ts';
import { failure, type Result } from './result.ts';
import { type SenderKind, senderKind } from './sender.ts';

async function answerOf<T>(call: () => Promise<unknown>): Promise<Result<T>> {
  try {
    const answer = await call();
    return isResult(answer) ? (answer as Result<T>) : failure('no-answer');
  } catch (cause) {
    // After an update the old content script's API objects throw; the reader then takes its marks away.
    const gone = cause instanceof Error && cause.message.includes('context invalidated');
    return failure(gone ? 'context-gone' : 'no-answer', cause);
  }
}

type Background = PageToBackground & PanelToBackground;

export function askBackground<K extends keyof Background & string>(
  name: K,
  message: Argument<Background, K>,
): Promise<Result<Answer<Background, K>>> {
  return answerOf(() => browser.runtime.sendMessage({ randnotiz: name, message }));
}

/** Tells all open lists; with none open nobody answers, which is no fault. */
export async function tellPanels<K extends keyof PageToPanel & string>(
  name: K,
  message: Argument<PageToPanel, K>,
): Promise<void> {
  await answerOf(() => browser.runtime.sendMessage({ randnotiz: name, message }));
}

export function askPage<K extends keyof ToPage & string>(
  tabId: number,
  name: K,
  message: Argument<ToPage, K>,
): Promise<Result<Answer<ToPage, K>>> {
  return answerOf(() => browser.tabs.sendMessage(tabId, { randnotiz: name, message }, { frameId: 0 }));
}

/** True where an answer will come. */
export type AnswerMessage = (
  raw: unknown,
  sender: Runtime.MessageSender,
  respond: (answer: unknown) => void,
) => true | undefined;

/**
 * Answers messages. `allowed` lists, per kind of sender, what that sender may call; from anybody else the same call
 * is refused with a value. Without `end` it goes on for good. What it answers with takes messages that came earlier.
 */
export function answerMessages<M>(
  allowed: Readonly<Partial<Record<SenderKind, Partial<Handlers<M, Runtime.MessageSender>>>>>,
  end?: AbortSignal,
): AnswerMessage {
  const names = new Set(Object.values(allowed).flatMap((handlers) => Object.keys(handlers)));
  const listener: AnswerMessage = (raw, sender, respond) => {
    // What somebody else answers (the background, while one of our pages is open) is left to them.
    if (!isEnvelope(raw) || !names.has(raw.randnotiz)) return undefined;
    const kind = senderKind(sender, browser.runtime.id, browser.runtime.getURL(''));
    const handlers = kind ? allowed[kind] : undefined;
    const handler =
      handlers && Object.hasOwn(handlers, raw.randnotiz) ? handlers[raw.randnotiz as keyof M] : undefined;
    if (!handler) {
      respond(failure('not-allowed', raw.randnotiz));
      return true;
    }
    Promise.resolve()
      .then(() => handler(raw.message as Argument<M, keyof M>, sender))
      .then(respond, (cause) => respond(failure('bad-message', cause)));
    return true;
  };
  // The types know no listener that leaves foreign messages to others by returning nothing.
  listen(browser.runtime.onMessage, listener as Runtime.OnMessageListenerCallback, end);
  return listener;
}
