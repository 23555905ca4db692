import { text } from '../i18n/text.ts';
import type { PlacedOwnNote } from '../messages.ts';
import { ownId } from '../own-notes/own-id.ts';

interface OwnNoteListProps {
  readonly notes: readonly PlacedOwnNote[];
  readonly onJump: (id: string) => void;
}

/** The reader's own notes on this page, below the claims. */
export function OwnNoteList({ notes, onJump }: OwnNoteListProps) {
  const t = text.value;
  if (notes.length === 0) return null;
  return (
    <section class="group">
      <h2>
        {t.ownList} <span class="count">{notes.length}</span>
      </h2>
      <ul>
        {notes.map((note) => (
          <li key={note.id} class="claim">
            <button type="button" onClick={() => onJump(ownId(note))} title={t.popupJump}>
              <span class="unseen">{t.popupJump}: </span>
              <q lang="de">{note.quote.exact}</q>
            </button>
            <p class="claim-statement">{note.text}</p>
            {!note.placed && <p class="claim-meta">{t.ownLost}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
