import { type Signal, useSignal } from '@preact/signals';
import { saveFile } from '../export/save-file.ts';
import { text } from '../i18n/text.ts';
import { askBackground } from '../messaging.ts';
import type { ReadNotes } from '../own-notes/own-note.ts';
import { removeAllPacks } from '../packs/remove-all-packs.ts';
import { defaultSettings, type Settings } from '../settings/settings.ts';
import { writeSettings } from '../settings/store.ts';
import { backupText, readBackup } from './backup.ts';
import { FileButton } from './file-button.tsx';
import { loadNotes } from './load-notes.ts';
import { told } from './option-context.ts';

/** Larger files cannot be a backup of ours. */
const MOST_BYTES = 20_000_000;

/** Save, read back and delete everything the reader made. */
export function DataSection({
  settings,
  notes,
}: {
  readonly settings: Signal<Settings>;
  readonly notes: Signal<ReadNotes | null>;
}) {
  const t = text.value;
  const asking = useSignal(false);

  const read = async (file: File): Promise<void> => {
    const backup = file.size > MOST_BYTES ? null : readBackup(await file.text());
    if (!backup?.ok) {
      told.value = t.dataImportFailed;
      return;
    }
    const added = await askBackground('add-own-notes', { notes: backup.value.ownNotes });
    const written = added.ok && (await writeSettings(backup.value.settings)).ok;
    await loadNotes(notes);
    const { dropped } = backup.value;
    if (!written) told.value = t.saveFailed;
    else told.value = dropped > 0 ? t.ownDropped(String(dropped)) : t.dataImported;
  };
  const remove = async (): Promise<void> => {
    asking.value = false;
    const emptied = await askBackground('delete-all-own-notes', {});
    const unpacked = await removeAllPacks();
    const written = emptied.ok && (await writeSettings(defaultSettings())).ok && unpacked;
    await loadNotes(notes);
    told.value = written ? t.dataDeleted : t.saveFailed;
  };

  return (
    <section id="data">
      <h2>{t.dataTitle}</h2>
      <p>{t.dataIntro}</p>
      <div class="buttons">
        <button
          type="button"
          class="button"
          onClick={() =>
            saveFile(
              'randnotiz-sicherung.json',
              'application/json',
              backupText(settings.value, notes.value?.notes ?? []),
            )
          }
        >
          {t.dataExport}
        </button>
        <FileButton label={t.dataImport} accept="application/json,.json" onFile={read} />
        <button type="button" class="button" onClick={() => (asking.value = true)}>
          {t.dataDelete}
        </button>
      </div>
      {asking.value && (
        <div class="ask" role="alertdialog" aria-label={t.dataDelete}>
          <p>{t.dataDeleteSure}</p>
          <div class="buttons">
            <button type="button" class="button primary" onClick={remove}>
              {t.dataDeleteYes}
            </button>
            <button type="button" class="button" onClick={() => (asking.value = false)}>
              {t.cancel}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}
