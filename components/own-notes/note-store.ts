import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { OwnNote, OwnNoteDraft } from './own-note.ts';
import { pageAddress } from './page-address.ts';

interface NotesDatabase extends DBSchema {
  notes: { key: string; value: OwnNote; indexes: { url: string } };
}

/** Raised with a new step in `upgrade` when the stored form changes. */
const VERSION = 1;

let database: Promise<IDBPDatabase<NotesDatabase>> | null = null;

/** In the extension's own storage: no page can read it, and it stays when a site's data are cleared. */
function open(): Promise<IDBPDatabase<NotesDatabase>> {
  database ??= openDB<NotesDatabase>('randnotiz', VERSION, {
    upgrade(db) {
      db.createObjectStore('notes', { keyPath: 'id' }).createIndex('url', 'url');
    },
    terminated() {
      database = null;
    },
  }).catch((cause) => {
    database = null;
    throw cause;
  });
  return database;
}

export async function notesOfPage(url: string): Promise<OwnNote[]> {
  return (await open()).getAllFromIndex('notes', 'url', pageAddress(url));
}

export async function allNotes(): Promise<OwnNote[]> {
  return (await open()).getAll('notes');
}

/** Stores a new note, or the new wording of one that is still there. */
export async function saveNote(draft: OwnNoteDraft): Promise<OwnNote> {
  const db = await open();
  const now = new Date().toISOString();
  const before = draft.id === null ? undefined : await db.get('notes', draft.id);
  const note: OwnNote = {
    ...draft,
    id: before?.id ?? crypto.randomUUID(),
    url: pageAddress(draft.url),
    created: before?.created ?? now,
    changed: now,
  };
  await db.put('notes', note);
  return note;
}

export async function deleteNote(id: string): Promise<void> {
  await (await open()).delete('notes', id);
}

/** Adds imported notes; of two with the same id the one changed last stays. */
export async function addNotes(notes: readonly OwnNote[]): Promise<void> {
  const transaction = (await open()).transaction('notes', 'readwrite');
  for (const note of notes) {
    const before = await transaction.store.get(note.id);
    if (!before || before.changed <= note.changed) await transaction.store.put(note);
  }
  await transaction.done;
}

export async function deleteAllNotes(): Promise<void> {
  await (await open()).clear('notes');
}
