import { type Signal, useSignal } from '@preact/signals';
import { saveFile } from '../export/save-file.ts';
import { text } from '../i18n/text.ts';
import { defaultSettings, type Settings } from '../settings/settings.ts';
import { writeSettings } from '../settings/store.ts';
import { backupText, readBackup } from './backup.ts';
import { told } from './option-context.ts';

/** Larger files cannot be a backup of ours. */
const MOST_BYTES = 20_000_000;

/** Save, read back and delete everything the reader made. */
export function DataSection({ settings }: { readonly settings: Signal<Settings> }) {
  const t = text.value;
  const asking = useSignal(false);

  const read = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (!file) return;
    const backup = file.size > MOST_BYTES ? null : readBackup(await file.text());
    input.value = '';
    if (!backup?.ok) {
      told.value = t.dataImportFailed;
      return;
    }
    const written = await writeSettings(backup.value);
    told.value = written.ok ? t.dataImported : t.saveFailed;
  };
  const remove = async (): Promise<void> => {
    asking.value = false;
    const written = await writeSettings(defaultSettings());
    told.value = written.ok ? t.dataDeleted : t.saveFailed;
  };

  return (
    <section id="data">
      <h2>{t.dataTitle}</h2>
      <p>{t.dataIntro}</p>
      <div class="buttons">
        <button
          type="button"
          class="button"
          onClick={() => saveFile('randnotiz-sicherung.json', 'application/json', backupText(settings.value))}
        >
          {t.dataExport}
        </button>
        <label class="button file">
          {t.dataImport}
          <input
            type="file"
            class="unseen"
            accept="application/json,.json"
            onChange={(event) => read(event.currentTarget)}
          />
        </label>
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
