import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { begunOfPage, keepBegun } from '../../../components/own-notes/begun-notes.ts';
import { allNotes } from '../../../components/own-notes/note-store.ts';

test('notes of the first form of the database are there after its step to the second, which keeps begun notes, too', async () => {
  const note = {
    id: 'a',
    url: 'https://zeitung.example/a',
    title: null,
    quote: { exact: 'ab 2026', prefix: 'schon ', suffix: ' verkauft' },
    text: 'Notiz',
    link: null,
    created: '2026-01-01T00:00:00.000Z',
    changed: '2026-01-01T00:00:00.000Z',
  };
  const first = await openDB('randnotiz', 1, {
    upgrade(database) {
      database.createObjectStore('notes', { keyPath: 'id' }).createIndex('url', 'url');
    },
  });
  await first.put('notes', note);
  first.close();

  expect(await allNotes()).toEqual({ notes: [note], dropped: 0 });
  const begun = { id: null, url: note.url, quote: note.quote, words: 'halb', link: '' };
  await keepBegun(begun);
  expect(await begunOfPage(note.url)).toEqual([begun]);
});
