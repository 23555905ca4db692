import type { PageToBackground, PanelToBackground } from '../messages.ts';
import { answerMessages } from '../messaging.ts';
import { coverageOf } from '../note/fact-book.ts';
import { failure, success } from '../result.ts';
import { isSiteOff } from '../settings/settings.ts';
import { changeSettings, loadSettings } from '../settings/store.ts';
import { showCount } from './badge.ts';
import { bringReader } from './bring-reader.ts';
import { judgeTab } from './judge-tab.ts';
import { annotateArticle, knowledgeNow } from './knowledge.ts';
import { isArticleMessage } from './untrusted.ts';

/**
 * Wires the background. Listeners are registered at once, so that a worker woken by a message finds them; nothing
 * is kept here that cannot be built anew, and what a page shows is asked of the page itself.
 */
export function runBackground(): void {
  answerMessages<PageToBackground & PanelToBackground>({
    page: {
      'article-found': async (_message, sender) => {
        const { settings } = await loadSettings();
        const { host } = new URL(sender.url ?? '');
        const tabId = sender.tab?.id;
        if (tabId === undefined || isSiteOff(settings, host)) return success(false);
        const brought = await bringReader(tabId);
        return brought.ok ? success(true) : brought;
      },
      annotate: (message) => {
        if (!isArticleMessage(message)) return failure('bad-message');
        try {
          return success(annotateArticle(message.article, message.all));
        } catch (cause) {
          return failure('annotate-failed', cause);
        }
      },
      'count-shown': async ({ count }, sender) => {
        if (sender.tab?.id === undefined) return failure('bad-message');
        await showCount(sender.tab.id, typeof count === 'number' ? count : null);
        return success(undefined);
      },
      'hide-fact': async ({ fact }) => {
        if (!knowledgeNow().book.facts.has(fact)) return failure('not-found', fact);
        const changed = await changeSettings((settings) => ({
          ...settings,
          hiddenFacts: [...new Set([...settings.hiddenFacts, fact])],
        }));
        return changed.ok ? success(undefined) : changed;
      },
    },
    panel: {
      'read-page': ({ tabId }) => bringReader(tabId),
      'judge-page': ({ tabId }) => judgeTab(tabId),
      coverage: () => success(coverageOf(knowledgeNow().book)),
    },
  });
}
