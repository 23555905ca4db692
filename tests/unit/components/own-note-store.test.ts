import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { begunOfPage, forgetBegun, keepBegun } from '../../../components/own-notes/begun-notes.ts';
import {
  addNotes,
  allNotes,
  deleteAllNotes,
  notesOfPage,
  saveNote,
} from '../../../components/own-notes/note-store.ts';
import type { OwnNote } from '../../../components/own-notes/own-note.ts';

const URL = 'https://zeitung.example/a';
const draft = (text: string, id: string | null = null) => ({
  id,
  url: URL,
  title: null,
  quote: { exact: 'ab 2026', prefix: 'schon ', suffix: ' verkauft' },
  text,
  link: null,
});
const stored = (id: string, changed: string, text = 'Notiz'): OwnNote => ({
  ...draft(text),
  id,
  created: '2026-01-01T00:00:00.000Z',
  changed,
});

afterEach(async () => {
  vi.restoreAllMocks();
  await deleteAllNotes();
});

describe('stored own notes', () => {
  test('a new wording keeps the note and when it was made', async () => {
    const first = await saveNote(draft('eins'));
    const second = await saveNote(draft('zwei', first.id));
    expect(second).toMatchObject({ id: first.id, created: first.created, text: 'zwei' });
    expect(await notesOfPage(`${URL}#unten`)).toEqual([second]);
  });

  test('a damaged record costs that note only, and stays stored', async () => {
    const good = await saveNote(draft('gut'));
    const raw = await openDB('randnotiz');
    for (const rubbish of [
      { id: 'r1', url: URL },
      { ...stored('r2', 'gestern') },
      { id: 'r3', url: URL, quote: 7 },
    ])
      await raw.put('notes', rubbish);
    expect(await allNotes()).toEqual({ notes: [good], dropped: 3 });
    expect(await notesOfPage(URL)).toEqual([good]);
    expect(await raw.count('notes')).toBe(4);
    raw.close();
  });

  test('reading a backup that is stopped in the middle changes nothing, at any place', async () => {
    const old = [
      stored('a', '2026-01-01T00:00:00.000Z', 'alt'),
      stored('b', '2026-01-01T00:00:00.000Z', 'alt'),
    ];
    const fresh = ['a', 'b', 'c', 'd', 'e'].map((id) => stored(id, '2026-02-01T00:00:00.000Z', 'neu'));
    for (let at = 1; at <= fresh.length; at++) {
      await deleteAllNotes();
      await addNotes(old);
      let calls = 0;
      const put = IDBObjectStore.prototype.put;
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
        if (++calls < at) return put.apply(this, args);
        throw new DOMException('The worker was stopped.', 'AbortError');
      });
      await expect(addNotes(fresh)).rejects.toThrow('stopped');
      vi.restoreAllMocks();
      expect((await allNotes()).notes.map(({ id, text }) => `${id} ${text}`)).toEqual(['a alt', 'b alt']);
    }
    await addNotes(fresh);
    expect((await allNotes()).notes.map(({ text }) => text)).toEqual(Array(5).fill('neu'));
  });

  test('of two wordings the one changed last stays, in whatever order they come', async () => {
    const [older, newer] = [
      stored('a', '2026-01-01T00:00:00.000Z', 'alt'),
      stored('a', '2026-03-01T00:00:00.000Z', 'neu'),
    ];
    await addNotes([newer]);
    await addNotes([older]);
    expect((await allNotes()).notes[0]?.text).toBe('neu');
  });

  test('a backup restores a note whose record is damaged', async () => {
    const raw = await openDB('randnotiz');
    await raw.put('notes', { id: 'a', url: URL, text: 7 });
    raw.close();
    await addNotes([stored('a', '2026-01-01T00:00:00.000Z', 'gerettet')]);
    expect(await allNotes()).toMatchObject({ notes: [{ id: 'a', text: 'gerettet' }], dropped: 0 });
  });

  test('a worker stopped in the middle of saving, 100 times: the old wording or the new one, whole', async () => {
    const first = await saveNote(draft('alt'));
    for (let at = 0; at < 100; at++) {
      const before = (await allNotes()).notes[0]?.text;
      const name = at % 2 ? 'put' : 'get';
      const original = IDBObjectStore.prototype[name] as (...args: unknown[]) => IDBRequest;
      vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
        this: IDBObjectStore,
        ...args: unknown[]
      ) {
        // Half of them stop after the call was made, half before.
        if (at % 4 < 2) original.apply(this, args);
        this.transaction.abort();
        throw new DOMException('The worker was stopped.', 'AbortError');
      });
      await expect(saveNote(draft(`neu ${at}`, first.id))).rejects.toThrow('stopped');
      vi.restoreAllMocks();
      expect(await allNotes()).toMatchObject({ notes: [{ id: first.id, text: before }], dropped: 0 });
      if (at % 3 === 0) await saveNote(draft(`behalten ${at}`, first.id));
    }
    expect((await allNotes()).notes).toMatchObject([{ text: 'behalten 99' }]);
  });

  test('a full disk is told, and the old wording and the other notes stay', async () => {
    const first = await saveNote(draft('alt'));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(saveNote(draft('neu', first.id))).rejects.toThrow('full');
    await expect(addNotes([stored('b', '2026-02-01T00:00:00.000Z')])).rejects.toThrow('full');
    vi.restoreAllMocks();
    expect(await allNotes()).toEqual({ notes: [first], dropped: 0 });
  });

  test('what was typed is kept for its page until the note is stored, discarded or everything is deleted', async () => {
    const first = await saveNote(draft('alt'));
    const { quote } = first;
    const changed = { id: first.id, url: `${URL}#unten`, quote, words: 'neu und ', link: '' };
    const fresh = { ...changed, id: null, words: 'ganz neu' };
    await keepBegun({ ...changed, words: 'ne' });
    await keepBegun(changed);
    await keepBegun(fresh);
    expect(await begunOfPage(URL)).toEqual(
      expect.arrayContaining([
        { ...changed, url: URL },
        { ...fresh, url: URL },
      ]),
    );
    expect(await begunOfPage('https://zeitung.example/b')).toEqual([]);
    expect((await allNotes()).notes).toEqual([first]);

    await saveNote(draft('neu', first.id));
    expect(await begunOfPage(URL)).toEqual([{ ...fresh, url: URL }]);
    await forgetBegun({ url: URL, id: null });
    expect(await begunOfPage(URL)).toEqual([]);
    await keepBegun(fresh);
    await deleteAllNotes();
    expect(await begunOfPage(URL)).toEqual([]);
  });

  test('many tabs that write at once lose no note', async () => {
    await Promise.all(Array.from({ length: 30 }, (_, at) => saveNote(draft(`Notiz ${at}`))));
    expect((await allNotes()).notes).toHaveLength(30);
  });
});
