import { failure, type Result, success } from '../result.ts';
import { SETTINGS_VERSION } from './settings.ts';

export interface StoredSettings {
  readonly version: number;
  readonly value: unknown;
}

/** A step takes the value of version n to version n + 1: pure, and it throws rather than guesses. */
export type Migration = (value: unknown) => unknown;

/** `migrations[0]` leads from version 1 to 2, and so on. Version 1 is the first that was ever stored. */
export const migrations: readonly Migration[] = [];

/**
 * Brings a stored value to `target`. On failure nothing may be written back: the caller runs with defaults in
 * memory and says so, and the stored value waits for a version that can read it.
 */
export function migrate(
  stored: StoredSettings,
  steps: readonly Migration[] = migrations,
  target: number = SETTINGS_VERSION,
): Result<unknown> {
  if (!Number.isInteger(stored.version) || stored.version < 1) {
    return failure('storage-failed', `unreadable version ${String(stored.version)}`);
  }
  if (stored.version > target) {
    return failure('storage-failed', `written by a newer version (${stored.version})`);
  }
  let value = stored.value;
  for (let version = stored.version; version < target; version++) {
    const step = steps[version - 1];
    if (!step) return failure('storage-failed', `no step from version ${version}`);
    try {
      value = step(value);
    } catch (cause) {
      return failure('storage-failed', cause);
    }
    if (value === undefined || value === null) {
      return failure('storage-failed', `the step from version ${version} gave nothing`);
    }
  }
  return success(value);
}
