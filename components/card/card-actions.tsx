import { useSignal } from '@preact/signals';
import { language, text } from '../i18n/text.ts';
import type { NoteView } from '../note/note-view.ts';
import { copyToClipboard } from '../share/copy.ts';
import { noteAsMarkdown, noteAsText, type SharedPage } from '../share/note-text.ts';
import { textFragmentLink } from '../share/text-fragment.ts';
import { ReportForm } from './report-form.tsx';

interface CardActionsProps {
  readonly note: NoteView;
  readonly page: SharedPage;
  readonly onHide: () => void;
}

/** What one can do with a note: copy it in three forms, report an error, hide it. */
export function CardActions({ note, page, onHide }: CardActionsProps) {
  const t = text.value;
  const done = useSignal('');
  /** Where the clipboard is closed to us the text is shown for copying by hand. */
  const byHand = useSignal<string | null>(null);
  const reporting = useSignal(false);

  const copy = async (content: string): Promise<void> => {
    const copied = await copyToClipboard(content);
    done.value = copied ? t.copied : t.copyFailed;
    byHand.value = copied ? null : content;
  };
  const words = { text: t, language: language.value };

  const outcome = (
    <>
      <p class="done" role="status">
        {done.value}
      </p>
      {byHand.value !== null && <textarea readOnly rows={5} value={byHand.value} aria-label={t.copyText} />}
    </>
  );

  if (reporting.value) {
    return (
      <ReportForm note={note} url={page.url} onCopy={copy} onClose={() => (reporting.value = false)}>
        {outcome}
      </ReportForm>
    );
  }
  return (
    <details class="actions">
      <summary>{t.more}</summary>
      <ul>
        <li>
          <button type="button" onClick={() => copy(noteAsText(note, page, words))}>
            {t.copyText}
          </button>
        </li>
        <li>
          <button type="button" onClick={() => copy(noteAsMarkdown(note, page, words))}>
            {t.copyMarkdown}
          </button>
        </li>
        <li>
          <button type="button" onClick={() => copy(textFragmentLink(page.url, note.quote))}>
            {t.copyLink}
          </button>
        </li>
        <li>
          <button type="button" onClick={() => (reporting.value = true)}>
            {t.reportError}
          </button>
        </li>
        {note.fact !== null && (
          <li>
            {/* Should a page's script ever reach into the card: it must not be able to hide notes for the reader. */}
            <button type="button" onClick={(event) => event.isTrusted && onHide()}>
              {t.hideNote}
            </button>
          </li>
        )}
      </ul>
      {outcome}
    </details>
  );
}
