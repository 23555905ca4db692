import { wholeTransaction } from '../storage/whole-transaction.ts';
import { begunKey, openNotes } from './notes-database.ts';
import { type OwnNote, type OwnNoteDraft, type ReadNotes, readOwnNotes } from './own-note.ts';
import { pageAddress } from './page-address.ts';

export async function notesOfPage(url: string): Promise<readonly OwnNote[]> {
  return readOwnNotes(await (await openNotes()).getAllFromIndex('notes', 'url', pageAddress(url))).notes;
}

/** A damaged note costs that note only, and is counted. It stays stored: a later version may be able to read it. */
export async function allNotes(): Promise<ReadNotes> {
  return readOwnNotes(await (await openNotes()).getAll('notes'));
}

/** Stores a new note, or the new wording of one that is still there; what was begun of it is done with. */
export async function saveNote(draft: OwnNoteDraft): Promise<OwnNote> {
  const transaction = (await openNotes()).transaction(['notes', 'begun'], 'readwrite');
  const notes = transaction.objectStore('notes');
  return wholeTransaction(transaction, async () => {
    const now = new Date().toISOString();
    const before = draft.id === null ? undefined : await notes.get(draft.id);
    const note: OwnNote = {
      ...draft,
      id: before?.id ?? crypto.randomUUID(),
      url: pageAddress(draft.url),
      created: before?.created ?? now,
      changed: now,
    };
    await notes.put(note);
    await transaction.objectStore('begun').delete(begunKey(draft));
    return note;
  });
}

export async function deleteNote(id: string): Promise<void> {
  await (await openNotes()).delete('notes', id);
}

/** Adds imported notes; of two with the same id the one changed last stays, and any before a damaged one. */
export async function addNotes(notes: readonly OwnNote[]): Promise<void> {
  const transaction = (await openNotes()).transaction('notes', 'readwrite');
  await wholeTransaction(transaction, async () => {
    for (const note of notes) {
      const [before] = readOwnNotes([await transaction.store.get(note.id)]).notes;
      if (!before || before.changed <= note.changed) await transaction.store.put(note);
    }
  });
}

export async function deleteAllNotes(): Promise<void> {
  const transaction = (await openNotes()).transaction(['notes', 'begun'], 'readwrite');
  await wholeTransaction(transaction, async () => {
    await transaction.objectStore('notes').clear();
    await transaction.objectStore('begun').clear();
  });
}
