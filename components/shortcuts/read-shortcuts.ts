import { browser } from '../browser.ts';
import type { Language } from '../i18n/language.ts';

/** Names as in the manifest; the list is opened by the toolbar button's own command. */
export type CommandName = '_execute_action' | 'next-claim' | 'previous-claim' | 'write-note' | 'close-note';

/** Browsers name these keys in English; on a Mac they give signs instead, which need no words. */
const GERMAN: Readonly<Record<string, string>> = {
  Shift: 'Umschalt',
  Ctrl: 'Strg',
  Up: 'Pfeil hoch',
  Down: 'Pfeil runter',
  Left: 'Pfeil links',
  Right: 'Pfeil rechts',
  Space: 'Leertaste',
};

/** "Alt+Shift+J" as it is printed on the reader's keyboard; null where no keys are set. */
export function shownKeys(shortcut: string | undefined, language: Language): string | null {
  if (!shortcut) return null;
  if (language !== 'de') return shortcut;
  return shortcut
    .split('+')
    .map((key) => GERMAN[key] ?? key)
    .join('+');
}

/** False where the browser has no shortcuts, as Firefox on Android. */
export const hasShortcuts = (): boolean => (browser as Partial<typeof browser>).commands !== undefined;

/**
 * The keys as the browser has them now: the reader may have changed them, and keys that another extension took are not
 * set.
 */
export async function readShortcuts(): Promise<ReadonlyMap<string, string>> {
  const all = await browser.commands.getAll();
  return new Map(all.map(({ name, shortcut }) => [name ?? '', shortcut ?? '']));
}

/** Opens the browser's own page for them; no extension may change keys by itself there. */
export function openShortcutSettings(): void {
  const { openShortcutSettings: open } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (open) void open();
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
