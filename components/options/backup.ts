import { failure, type Result, success } from '../result.ts';
import { SETTINGS_VERSION, type Settings } from '../settings/settings.ts';
import { interpretStored } from '../settings/stored-settings.ts';

const FORMAT = 'randnotiz-backup';

/** Everything the reader made, as one JSON file that a later version can read, too. */
export const backupText = (settings: Settings): string =>
  `${JSON.stringify({ format: FORMAT, settings: { version: SETTINGS_VERSION, value: settings } }, null, 2)}\n`;

/** Reads a saved file; fails without changing anything where it is none of ours or newer than this version. */
export function readBackup(content: string): Result<Settings> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(content);
  } catch (cause) {
    return failure('bad-message', cause);
  }
  if (typeof parsed !== 'object' || parsed === null || !('format' in parsed) || parsed.format !== FORMAT) {
    return failure('bad-message', 'not a backup of Randnotiz');
  }
  const loaded = interpretStored('settings' in parsed ? parsed.settings : null);
  return loaded.problem ? { ok: false, error: loaded.problem } : success(loaded.settings);
}
