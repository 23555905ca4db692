import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { formatDate } from '../i18n/format.ts';
import { language, text } from '../i18n/text.ts';
import { Icon } from '../icon.tsx';
import { safeLink } from '../note/safe-link.ts';
import type { OpenOwnNote } from './open-own-note.ts';

interface OwnNoteEditorProps {
  readonly open: OpenOwnNote;
  /** Words or address in `open.typed` have changed. */
  readonly onTyped: () => void;
  /** Answers whether it could be stored; the editor then says so and keeps the words. */
  readonly onSave: (words: string, link: string | null) => Promise<boolean>;
  readonly onDelete: () => Promise<boolean>;
  readonly onClose: () => void;
}

/** A reader's own note: the marked words, the note, a source. One card for writing, reading and changing it. */
export function OwnNoteEditor({ open, onTyped, onSave, onDelete, onClose }: OwnNoteEditorProps) {
  const t = text.value;
  const { typed } = open;
  const words = useSignal(typed.words);
  const link = useSignal(typed.link);
  const problem = useSignal('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (open.note === null) field.current?.focus({ preventScroll: true });
  }, [open.note]);

  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!event.isTrusted) return;
    const address = link.value.trim();
    if (words.value.trim() === '') problem.value = t.ownEmpty;
    else if (address !== '' && safeLink(address) === null) problem.value = t.ownBadLink;
    else
      problem.value = (await onSave(words.value.trim(), address === '' ? null : address))
        ? ''
        : t.ownSaveFailed;
  };
  const remove = async (event: Event): Promise<void> => {
    if (event.isTrusted && !(await onDelete())) problem.value = t.ownSaveFailed;
  };
  const source = open.note?.link ? safeLink(open.note.link) : null;

  return (
    <div class="card card-own" role="dialog" aria-label={t.ownLabel} tabIndex={-1} lang={language.value}>
      <div class="head">
        <h2>
          <span class="relation relation-own">
            <Icon name="pencil" />
            <span class="relation-word">{t.ownTitle}</span>
          </span>
        </h2>
        <button type="button" class="icon-button close" aria-label={t.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <form class="body" onSubmit={save}>
        <blockquote lang="de">{open.quote}</blockquote>
        <label class="field">
          {t.ownText}
          <textarea
            ref={field}
            rows={5}
            value={words.value}
            onInput={(event) => {
              words.value = typed.words = event.currentTarget.value;
              onTyped();
            }}
          />
        </label>
        <label class="field">
          {t.ownLink}
          <input
            type="text"
            inputMode="url"
            placeholder="https://"
            value={link.value}
            onInput={(event) => {
              link.value = typed.link = event.currentTarget.value;
              onTyped();
            }}
          />
        </label>
        {source !== null && (
          <p>
            <a href={source} target="_blank" rel="noopener noreferrer">
              {t.ownOpenLink}
              <span class="unseen"> ({t.newTab})</span>
            </a>
          </p>
        )}
        <p class="done" role="status">
          {problem.value}
        </p>
        <p class="buttons">
          <button type="submit" class="button primary">
            {t.ownSave}
          </button>
          <button type="button" class="button" onClick={remove}>
            {open.note === null ? t.ownDiscard : t.ownDelete}
          </button>
        </p>
        {open.note !== null && (
          <p class="dates">{t.ownChanged(formatDate(open.note.changed, language.value))}</p>
        )}
      </form>
    </div>
  );
}
