import type { DBSchema } from 'idb';
import { type DatabaseStep, stepwiseDatabase } from '../storage/open-stepwise.ts';
import type { BegunNote, OwnNote } from './own-note.ts';
import { pageAddress } from './page-address.ts';

interface NotesDatabase extends DBSchema {
  notes: { key: string; value: OwnNote; indexes: { url: string } };
  /** Notes that are being written, with their key. */
  begun: { key: string; value: BegunNote & { readonly key: string }; indexes: { url: string } };
}

/** A new step goes to the end whenever the stored form changes; none is ever changed. */
const steps: readonly DatabaseStep<NotesDatabase>[] = [
  (database) => {
    database.createObjectStore('notes', { keyPath: 'id' }).createIndex('url', 'url');
  },
  (database) => {
    database.createObjectStore('begun', { keyPath: 'key' }).createIndex('url', 'url');
  },
];

/** In the extension's own storage: no page can read it, and it stays when a site's data are cleared. */
export const openNotes = stepwiseDatabase<NotesDatabase>('randnotiz', steps);

/** One begun note for each stored one, and one new one for each page. */
export const begunKey = ({ url, id }: Pick<BegunNote, 'url' | 'id'>): string =>
  `${id ?? ''} ${pageAddress(url)}`;
