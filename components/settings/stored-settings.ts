import { type Failure, failure } from '../result.ts';
import { migrate, type StoredSettings } from './migrations.ts';
import { defaultSettings, readSettings, type Settings } from './settings.ts';

export interface LoadedSettings {
  readonly settings: Settings;
  /** Set where the stored value could not be read; it is then kept as it is and never written over unasked. */
  readonly problem: Failure | null;
}

/** Pure part of loading, so that every way a stored value can be broken is tested without a browser. */
export function interpretStored(raw: unknown): LoadedSettings {
  if (raw === undefined) return { settings: defaultSettings(), problem: null };
  if (typeof raw !== 'object' || raw === null || !('version' in raw)) {
    const { error } = failure('storage-failed', 'settings have an unknown form');
    return { settings: defaultSettings(), problem: error };
  }
  const migrated = migrate(raw as StoredSettings);
  return migrated.ok
    ? { settings: readSettings(migrated.value), problem: null }
    : { settings: defaultSettings(), problem: migrated.error };
}
