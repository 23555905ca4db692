import { useSignal } from '@preact/signals';
import { text } from '../i18n/text.ts';
import type { NoteView } from '../note/note-view.ts';
import { mailLink, reportText } from '../share/report-mail.ts';

interface ReportFormProps {
  readonly note: NoteView;
  readonly url: string;
  readonly onCopy: (content: string) => void;
  readonly onClose: () => void;
}

/** Shows the report word for word before anything leaves the card; the article's sentence only on a tick. */
export function ReportForm({ note, url, onCopy, onClose }: ReportFormProps) {
  const t = text.value;
  const withQuote = useSignal(false);
  const mail = reportText(note, t, withQuote.value ? { url } : null);
  return (
    <section class="report" aria-label={t.reportTitle}>
      <h3>{t.reportTitle}</h3>
      <p>{t.reportIntro}</p>
      <label class="tick">
        <input
          type="checkbox"
          checked={withQuote.value}
          onChange={(event) => (withQuote.value = event.currentTarget.checked)}
        />
        <span>{t.reportWithQuote}</span>
      </label>
      <pre>{mail.body.trim()}</pre>
      <p class="buttons">
        <a class="button primary" href={mailLink(mail)}>
          {t.reportOpen}
        </a>
        <button type="button" class="button" onClick={() => onCopy(`${mail.subject}\n\n${mail.body}`)}>
          {t.reportCopy}
        </button>
        <button type="button" class="button plain" onClick={onClose}>
          {t.cancel}
        </button>
      </p>
    </section>
  );
}
