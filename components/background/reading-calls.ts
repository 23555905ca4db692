import type { Runtime } from '../browser.ts';
import type { AnnotateMessage, FirstMessage } from '../messages.ts';
import { visibleNotes } from '../reader/visible-notes.ts';
import { attempt, failure, success } from '../result.ts';
import { wantsUnsourced } from '../settings/settings.ts';
import { changeSettings, loadSettings } from '../settings/store.ts';
import { showCount } from './badge.ts';
import { engine } from './load-scripts.ts';
import { isArticleMessage } from './untrusted.ts';

/** What a reader needs while it reads a page. */
export const readingCalls = () => ({
  annotate: async (message: AnnotateMessage) => {
    if (!isArticleMessage(message)) return failure('bad-message');
    return attempt('annotate-failed', async () =>
      (await engine()).annotateArticle(message.article, message.all, message.reviews),
    );
  },
  'first-notes': async (message: FirstMessage) => {
    const { settings } = await loadSettings();
    const all = wantsUnsourced(settings);
    if (!isArticleMessage({ ...message, all })) return failure('bad-message');
    return attempt('annotate-failed', async () => {
      const { annotateArticle } = await engine();
      const notes = await annotateArticle(message.article, all, message.reviews);
      return { all, notes, shown: visibleNotes(notes, settings).map(({ id }) => id) };
    });
  },
  'count-shown': async ({ count }: { readonly count: number | null }, sender: Runtime.MessageSender) => {
    if (sender.tab?.id === undefined) return failure('bad-message');
    await showCount(sender.tab.id, typeof count === 'number' ? count : null);
    return success(undefined);
  },
  'hide-fact': async ({ fact }: { readonly fact: string }) => {
    if (!(await (await engine()).knowsFact(fact))) return failure('not-found', fact);
    const changed = await changeSettings((settings) => ({
      ...settings,
      hiddenFacts: [...new Set([...settings.hiddenFacts, fact])],
    }));
    return changed.ok ? success(undefined) : changed;
  },
});
