import { computed, type ReadonlySignal } from '@preact/signals';
import type { OpenCard } from '../card/card-view.tsx';
import { NoteCard } from '../card/note-card.tsx';
import { askBackground } from '../messaging.ts';
import { isOwnId } from '../own-notes/own-id.ts';
import { OwnNoteEditor } from '../own-notes/own-note-editor.tsx';
import type { OwnPageNotes } from './own-page-notes.ts';
import type { PageModel } from './page-model.ts';

interface CardMoves {
  readonly close: () => void;
  readonly step: (by: 1 | -1) => void;
  readonly open: (id: string) => void;
}

/** The card that is to be shown: a source note, or one of the reader's own notes; null while none is open. */
export function openCard(
  model: PageModel,
  own: OwnPageNotes,
  moves: CardMoves,
): ReadonlySignal<OpenCard | null> {
  const ownCard = (id: string): OpenCard | null => {
    const open = own.opened(id);
    if (!open) return null;
    const save = async (words: string, link: string | null): Promise<boolean> => {
      const saved = await own.save(id, words, link);
      if (saved) moves.close();
      return saved;
    };
    const remove = async (): Promise<boolean> => {
      moves.close();
      return own.remove(id);
    };
    return {
      id,
      content: <OwnNoteEditor key={id} open={open} onSave={save} onDelete={remove} onClose={moves.close} />,
    };
  };

  const sourceCard = (id: string): OpenCard | null => {
    const shown = model.shown.value;
    const index = shown.findIndex((note) => note.id === id);
    const note = shown[index];
    if (!note) return null;
    const hide = (): void => {
      moves.close();
      if (note.fact !== null) void askBackground('hide-fact', { fact: note.fact });
    };
    return {
      id,
      content: (
        <NoteCard
          note={note}
          index={index + 1}
          count={shown.length}
          page={{ url: model.url.value, headline: model.reading.value.headline }}
          onClose={moves.close}
          onStep={moves.step}
          onHide={hide}
        />
      ),
    };
  };

  return computed(() => {
    const id = model.open.value;
    if (id === null) return null;
    return isOwnId(id) ? ownCard(id) : sourceCard(id);
  });
}
