import { browser } from '../browser.ts';
import { askPage } from '../messaging.ts';
import { writeNoteInTab } from './write-note-in-tab.ts';

/** Keyboard commands act on the tab in front; where no reader is, nothing happens. */
export function followCommands(): void {
  browser.commands.onCommand.addListener(async (command) => {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) return;
    if (command === 'next-claim') await askPage(tab.id, 'step-note', { by: 1 });
    else if (command === 'previous-claim') await askPage(tab.id, 'step-note', { by: -1 });
    else if (command === 'write-note') await writeNoteInTab(tab.id);
    else if (command === 'close-note') await askPage(tab.id, 'close-note', {});
  });
}
