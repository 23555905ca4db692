import { useSignal } from '@preact/signals';
import { language, text } from '../i18n/text.ts';
import { Icon } from '../icon.tsx';
import { copyToClipboard } from '../share/copy.ts';

interface GoneCardProps {
  /** What the reader had typed and can no longer be stored from here; empty without. */
  readonly words: string;
  readonly onClose: () => void;
}

/** Stands where a note would, once the extension was updated under an open page: what to do, and the words typed. */
export function GoneCard({ words, onClose }: GoneCardProps) {
  const t = text.value;
  const done = useSignal('');
  const copy = async (): Promise<void> => {
    done.value = (await copyToClipboard(words)) ? t.copied : t.copyFailed;
  };
  return (
    <div class="card card-gone" role="dialog" aria-label={t.goneLabel} tabIndex={-1} lang={language.value}>
      <div class="head">
        <h2>{t.goneTitle}</h2>
        <button type="button" class="icon-button close" aria-label={t.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <div class="body">
        <p>{t.goneMore}</p>
        {words !== '' && (
          <label class="field">
            {t.goneWords}
            <textarea readOnly rows={5} value={words} />
          </label>
        )}
        <p class="done" role="status">
          {done.value}
        </p>
        <p class="buttons">
          {words !== '' && (
            <button type="button" class="button primary" onClick={copy}>
              {t.copyText}
            </button>
          )}
          <button type="button" class="button" onClick={() => location.reload()}>
            {t.goneReload}
          </button>
        </p>
      </div>
    </div>
  );
}
