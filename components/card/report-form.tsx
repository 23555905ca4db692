import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { text } from '../i18n/text.ts';
import type { NoteView } from '../note/note-view.ts';
import { mailLink, reportText } from '../share/report-mail.ts';

interface ReportFormProps {
  readonly note: NoteView;
  readonly url: string;
  readonly onCopy: (content: string) => void;
  readonly onClose: () => void;
  /** How the copying went. */
  readonly children: ComponentChildren;
}

/** Shows the report word for word before anything leaves the card; the article's sentence only on a tick. */
export function ReportForm({ note, url, onCopy, onClose, children }: ReportFormProps) {
  const t = text.value;
  const withQuote = useSignal(false);
  const words = useSignal('');
  const mail = reportText(note, t, words.value, withQuote.value ? { url } : null);
  const link = mailLink(mail);
  return (
    <section class="report" aria-label={t.reportTitle}>
      <h3>{t.reportTitle}</h3>
      <p>{t.reportIntro}</p>
      <label class="field">
        {t.reportText}
        <textarea
          rows={3}
          value={words.value}
          onInput={(event) => (words.value = event.currentTarget.value)}
        />
      </label>
      <label class="tick">
        <input
          type="checkbox"
          checked={withQuote.value}
          onChange={(event) => (withQuote.value = event.currentTarget.checked)}
        />
        <span>{t.reportWithQuote}</span>
      </label>
      <pre>{`${mail.subject}\n\n${mail.body}`}</pre>
      <p class="buttons">
        <button
          type="button"
          class="button primary"
          onClick={() => onCopy(`${mail.subject}\n\n${mail.body}`)}
        >
          {t.reportCopy}
        </button>
        {link !== null && (
          <a class="button" href={link}>
            {t.reportOpen}
          </a>
        )}
        <button type="button" class="button plain" onClick={onClose}>
          {t.cancel}
        </button>
      </p>
      {children}
    </section>
  );
}
