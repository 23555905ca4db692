import { type Signal, signal } from '@preact/signals-core';
import { browser, type Storage } from '../browser.ts';
import { listen } from '../listen.ts';
import { failure, type Result, success } from '../result.ts';
import { oneAtATime } from '../storage/one-at-a-time.ts';
import type { StoredSettings } from './migrations.ts';
import { defaultSettings, readSettings, SETTINGS_VERSION, type Settings } from './settings.ts';
import { interpretStored, type LoadedSettings } from './stored-settings.ts';

const KEY = 'settings';

export async function loadSettings(): Promise<LoadedSettings> {
  try {
    const stored = await browser.storage.local.get(KEY);
    return interpretStored(stored[KEY]);
  } catch (cause) {
    return { settings: defaultSettings(), problem: failure('storage-failed', cause).error };
  }
}

/**
 * Applies `change` to what is stored now. Refused while the stored value cannot be read, so nothing is lost; one change
 * waits for the other, so that two tabs do not write over each other.
 */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Result<Settings>> {
  return oneAtATime('settings', async () => {
    const loaded = await loadSettings();
    if (loaded.problem) return { ok: false, error: loaded.problem };
    return writeSettings(change(loaded.settings));
  });
}

/** Writes whole settings, also over an unreadable value: only after the reader asked for a fresh start. */
export async function writeSettings(settings: Settings): Promise<Result<Settings>> {
  const value = readSettings(settings);
  try {
    await browser.storage.local.set({ [KEY]: { version: SETTINGS_VERSION, value } satisfies StoredSettings });
    return success(value);
  } catch (cause) {
    return failure('storage-failed', cause);
  }
}

/** The settings as a signal that follows storage, for our own pages and the reader. */
export async function settingsSignal(end: AbortSignal): Promise<Signal<LoadedSettings>> {
  const current = signal(await loadSettings());
  const follow = (changes: Record<string, Storage.StorageChange>, area: string): void => {
    const change = area === 'local' ? changes[KEY] : undefined;
    if (change) current.value = interpretStored(change.newValue);
  };
  listen(browser.storage.onChanged, follow, end);
  return current;
}
