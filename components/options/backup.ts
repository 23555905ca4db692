import { type OwnNote, readOwnNotes } from '../own-notes/own-note.ts';
import { failure, type Result, success } from '../result.ts';
import { SETTINGS_VERSION, type Settings } from '../settings/settings.ts';
import { interpretStored } from '../settings/stored-settings.ts';

const FORMAT = 'randnotiz-backup';

export interface Backup {
  readonly settings: Settings;
  readonly ownNotes: readonly OwnNote[];
  /** Notes in the file that could not be read. */
  readonly dropped: number;
}

/** Everything the reader made, as one JSON file that a later version can read, too. */
export function backupText(settings: Settings, ownNotes: readonly OwnNote[]): string {
  const content = { format: FORMAT, settings: { version: SETTINGS_VERSION, value: settings }, ownNotes };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Reads a saved file; fails without changing anything where it is none of ours or newer than this version. */
export function readBackup(content: string): Result<Backup> {
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
  if (loaded.problem) return { ok: false, error: loaded.problem };
  const { notes, dropped } = readOwnNotes('ownNotes' in parsed ? parsed.ownNotes : []);
  return success({ settings: loaded.settings, ownNotes: notes, dropped });
}
