import type { PageToBackground, PanelToBackground } from '../messages.ts';
import { answerMessages } from '../messaging.ts';
import { failure, success } from '../result.ts';
import { isSiteOff } from '../settings/settings.ts';
import { loadSettings } from '../settings/store.ts';
import { bringCards, bringFirst, bringReader } from './bring-reader.ts';
import { followCommands } from './commands.ts';
import { coverageNow } from './coverage.ts';
import { judgeTab } from './judge-tab.ts';
import { engine, keepScriptsAtHand } from './load-scripts.ts';
import { offerOwnNotes } from './offer-own-notes.ts';
import { allOwnNoteCalls, ownNoteCalls } from './own-note-calls.ts';
import { keepOwnSites } from './own-sites.ts';
import { packCalls } from './pack-calls.ts';
import { keepPacksUpdated } from './pack-updates.ts';
import { readingCalls } from './reading-calls.ts';
import { welcomeOnInstall } from './welcome-on-install.ts';

/**
 * Wires the background. Listeners are registered at once, so that a worker woken by a message finds them; nothing
 * is kept here that cannot be built anew, and what a page shows is asked of the page itself.
 */
export function runBackground(): void {
  keepScriptsAtHand();
  keepOwnSites();
  followCommands();
  offerOwnNotes();
  welcomeOnInstall();
  keepPacksUpdated();
  const reading = { ...readingCalls(), ...ownNoteCalls() };
  answerMessages<PageToBackground & PanelToBackground>({
    page: {
      ...reading,
      'bring-cards': (_message, { tab }) =>
        tab?.id === undefined ? failure('bad-message') : bringCards(tab.id),
      'bring-reader': (_message, { tab }) =>
        tab?.id === undefined ? failure('bad-message') : bringReader(tab.id),
      'article-found': async (_message, sender) => {
        const { settings } = await loadSettings();
        const { host } = new URL(sender.url ?? '');
        const tabId = sender.tab?.id;
        if (tabId === undefined || isSiteOff(settings, host)) return success(false);
        const bringing = bringFirst(tabId);
        // While the script is still on its way to the page.
        engine().then(
          ({ startKnowledge }) => startKnowledge(),
          () => undefined,
        );
        const brought = await bringing;
        return brought.ok ? success(true) : brought;
      },
    },
    // The welcome page reads its own example the way a web page is read.
    panel: {
      ...reading,
      ...allOwnNoteCalls(),
      'read-page': ({ tabId }) => bringReader(tabId),
      'judge-page': ({ tabId }) => judgeTab(tabId),
      coverage: async () => success(await coverageNow()),
      ...packCalls(),
    },
  });
}
