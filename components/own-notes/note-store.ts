import type { DBSchema } from 'idb';
import { type DatabaseStep, stepwiseDatabase } from '../storage/open-stepwise.ts';
import { wholeTransaction } from '../storage/whole-transaction.ts';
import { type OwnNote, type OwnNoteDraft, type ReadNotes, readOwnNotes } from './own-note.ts';
import { pageAddress } from './page-address.ts';

interface NotesDatabase extends DBSchema {
  notes: { key: string; value: OwnNote; indexes: { url: string } };
}

/** A new step goes to the end whenever the stored form changes; none is ever changed. */
const steps: readonly DatabaseStep<NotesDatabase>[] = [
  (database) => {
    database.createObjectStore('notes', { keyPath: 'id' }).createIndex('url', 'url');
  },
];

/** In the extension's own storage: no page can read it, and it stays when a site's data are cleared. */
const open = stepwiseDatabase<NotesDatabase>('randnotiz', steps);

export async function notesOfPage(url: string): Promise<readonly OwnNote[]> {
  return readOwnNotes(await (await open()).getAllFromIndex('notes', 'url', pageAddress(url))).notes;
}

/** A damaged note costs that note only, and is counted. It stays stored: a later version may be able to read it. */
export async function allNotes(): Promise<ReadNotes> {
  return readOwnNotes(await (await open()).getAll('notes'));
}

/** Stores a new note, or the new wording of one that is still there. */
export async function saveNote(draft: OwnNoteDraft): Promise<OwnNote> {
  const transaction = (await open()).transaction('notes', 'readwrite');
  return wholeTransaction(transaction, async () => {
    const now = new Date().toISOString();
    const before = draft.id === null ? undefined : await transaction.store.get(draft.id);
    const note: OwnNote = {
      ...draft,
      id: before?.id ?? crypto.randomUUID(),
      url: pageAddress(draft.url),
      created: before?.created ?? now,
      changed: now,
    };
    await transaction.store.put(note);
    return note;
  });
}

export async function deleteNote(id: string): Promise<void> {
  await (await open()).delete('notes', id);
}

/** Adds imported notes; of two with the same id the one changed last stays, and any before a damaged one. */
export async function addNotes(notes: readonly OwnNote[]): Promise<void> {
  const transaction = (await open()).transaction('notes', 'readwrite');
  await wholeTransaction(transaction, async () => {
    for (const note of notes) {
      const [before] = readOwnNotes([await transaction.store.get(note.id)]).notes;
      if (!before || before.changed <= note.changed) await transaction.store.put(note);
    }
  });
}

export async function deleteAllNotes(): Promise<void> {
  await (await open()).clear('notes');
}
