import { begunKey, openNotes } from './notes-database.ts';
import { type BegunNote, readBegun } from './own-note.ts';
import { pageAddress } from './page-address.ts';

/** Keeps what was typed so far: the page may be left, or the extension updated, before the note is stored. */
export async function keepBegun(note: BegunNote): Promise<void> {
  await (await openNotes()).put('begun', { ...note, url: pageAddress(note.url), key: begunKey(note) });
}

export async function forgetBegun(note: Pick<BegunNote, 'url' | 'id'>): Promise<void> {
  await (await openNotes()).delete('begun', begunKey(note));
}

export async function begunOfPage(url: string): Promise<readonly BegunNote[]> {
  const found = await (await openNotes()).getAllFromIndex('begun', 'url', pageAddress(url));
  return found.flatMap((entry) => readBegun(entry) ?? []);
}
