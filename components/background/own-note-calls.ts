import type { Runtime } from '../browser.ts';
import { begunOfPage, forgetBegun, keepBegun } from '../own-notes/begun-notes.ts';
import {
  addNotes,
  allNotes,
  deleteAllNotes,
  deleteNote,
  notesOfPage,
  saveNote,
} from '../own-notes/note-store.ts';
import { type BegunNote, readBegun, readDraft, readOwnNotes } from '../own-notes/own-note.ts';
import { failure, success } from '../result.ts';
import { stored } from '../storage/stored.ts';

/** A reader in a page: the notes of its page, and those written there. */
export const ownNoteCalls = () => ({
  'own-notes-of-page': ({ url }: { readonly url: string }) =>
    stored(async () => ({ notes: await notesOfPage(url), begun: await begunOfPage(url) })),
  'keep-begun-note': ({ note }: { readonly note: unknown }, sender: Runtime.MessageSender) => {
    const read = readBegun(note);
    if (!read) return failure('bad-message');
    // What is only typed in a private window is not for keeping.
    return sender.tab?.incognito ? success(undefined) : stored(() => keepBegun(read));
  },
  'forget-begun-note': ({ url, id }: Pick<BegunNote, 'url' | 'id'>) => stored(() => forgetBegun({ url, id })),
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
