import type { Signal } from '@preact/signals';
import { formatDate, formatNumber } from '../i18n/format.ts';
import { language, text } from '../i18n/text.ts';
import { askBackground } from '../messaging.ts';
import { safeLink } from '../note/safe-link.ts';
import type { OwnNote, ReadNotes } from '../own-notes/own-note.ts';
import { textFragmentLink } from '../share/text-fragment.ts';
import { loadNotes } from './load-notes.ts';
import { told } from './option-context.ts';
import { RemoveButton } from './remove-button.tsx';

function OwnNoteRow({ note, onRemove }: { readonly note: OwnNote; readonly onRemove: () => void }) {
  const t = text.value;
  const page = safeLink(note.url);
  return (
    <li>
      <div>
        <p class="soft">
          {page === null ? (
            note.title
          ) : (
            <a href={textFragmentLink(page, note.quote.exact)} target="_blank" rel="noopener noreferrer">
              {note.title ?? page}
              <span class="unseen"> ({t.newTab})</span>
            </a>
          )}
          {` · ${formatDate(note.changed, language.value)}`}
        </p>
        <p>
          <q lang="de">{note.quote.exact}</q>
        </p>
        <p>{note.text}</p>
      </div>
      <RemoveButton label={`${t.ownDelete}: ${note.text.slice(0, 40)}`} onClick={onRemove} />
    </li>
  );
}

/** All notes the reader wrote, on all pages; null while they could not be read. */
export function OwnNotesSection({ notes }: { readonly notes: Signal<ReadNotes | null> }) {
  const t = text.value;
  const remove = async (id: string): Promise<void> => {
    const answer = await askBackground('delete-own-note', { id });
    if (answer.ok) await loadNotes(notes);
    else told.value = t.saveFailed;
  };
  const { notes: own = [], dropped = 0 } = notes.value ?? {};
  const newestFirst = [...own].sort((a, b) => b.changed.localeCompare(a.changed));
  return (
    <section id="own">
      <h2>{t.ownList}</h2>
      <p class="soft">{t.ownIntro}</p>
      {notes.value === null && <p>{t.ownUnread}</p>}
      {dropped > 0 && (
        <p class="problem">{t.ownDamaged(formatNumber(dropped, language.value), dropped === 1)}</p>
      )}
      {notes.value !== null && own.length + dropped === 0 && <p class="soft">{t.ownNone}</p>}
      <ul class="rows">
        {newestFirst.map((note) => (
          <OwnNoteRow key={note.id} note={note} onRemove={() => remove(note.id)} />
        ))}
      </ul>
    </section>
  );
}
