import type { ShownCard } from '../card/cards.ts';
import { isOwnId } from '../own-notes/own-id.ts';
import type { OwnPageNotes } from './own-page-notes.ts';
import type { PageModel } from './page-model.ts';

/** The card of the open note; null while none is open. Read inside effects, so that a card follows what it shows. */
export function shownCard(model: PageModel, own: OwnPageNotes): ShownCard | null {
  const id = model.open.value;
  if (id === null) return null;
  if (model.gone.value) return { kind: 'gone', id, words: own.unsaved.words(id) };
  if (isOwnId(id)) {
    const open = own.opened(id);
    return open && { kind: 'own', id, open };
  }
  const shown = model.shown.value;
  const at = shown.findIndex((note) => note.id === id);
  const note = shown[at];
  if (!note) return null;
  const page = { url: model.url.value, headline: model.reading.value.headline };
  return { kind: 'note', id, note, index: at + 1, count: shown.length, page };
}
