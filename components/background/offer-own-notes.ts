import { browser } from '../browser.ts';
import { writeNoteInTab } from './write-note-in-tab.ts';

const MENU = 'own-note';

/** The entry in the menu of selected text. Its words come with the browser's language, as all menus do. */
export function offerOwnNotes(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({
      id: MENU,
      contexts: ['selection'],
      title: browser.i18n.getMessage('menuOwnNote'),
      documentUrlPatterns: ['*://*/*'],
    });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === MENU && tab?.id !== undefined) void writeNoteInTab(tab.id);
  });
}
