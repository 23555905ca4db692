import { type Signal, signal } from '@preact/signals';
import { text } from '../i18n/text.ts';
import type { Settings } from '../settings/settings.ts';
import { changeSettings } from '../settings/store.ts';

/** One line that tells how the last change went; read out politely. */
export const told: Signal<string> = signal('');

/** Stores a change of the settings and says so where it did not work. */
export async function change(how: (settings: Settings) => Settings): Promise<boolean> {
  const changed = await changeSettings(how);
  told.value = changed.ok ? '' : text.peek().saveFailed;
  return changed.ok;
}
