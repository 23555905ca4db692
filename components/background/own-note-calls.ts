import {
  addNotes,
  allNotes,
  deleteAllNotes,
  deleteNote,
  notesOfPage,
  saveNote,
} from '../own-notes/note-store.ts';
import { readDraft, readOwnNotes } from '../own-notes/own-note.ts';
import { failure } from '../result.ts';
import { stored } from '../storage/stored.ts';

/** A reader in a page: the notes of its page, and those written there. */
export const ownNoteCalls = () => ({
  'own-notes-of-page': ({ url }: { readonly url: string }) => stored(() => notesOfPage(url)),
  'save-own-note': ({ draft }: { readonly draft: unknown }) => {
    const read = readDraft(draft);
    return read ? stored(() => saveNote(read)) : failure('bad-message');
  },
  'delete-own-note': ({ id }: { readonly id: string }) => stored(() => deleteNote(id)),
});

/** The settings: all notes of all pages. */
export const allOwnNoteCalls = () => ({
  'all-own-notes': () => stored(allNotes),
  'add-own-notes': ({ notes }: { readonly notes: unknown }) => {
    const read = readOwnNotes(notes);
    return stored(async () => {
      await addNotes(read.notes);
      return read.dropped;
    });
  },
  'delete-all-own-notes': () => stored(deleteAllNotes),
});
