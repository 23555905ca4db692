import type { OwnNote } from './own-note.ts';

const PREFIX = 'own:';

/** A reader's note among the page's notes: an id no source note has. */
export const ownId = ({ id }: Pick<OwnNote, 'id'>): string => PREFIX + id;

export const isOwnId = (id: string): boolean => id.startsWith(PREFIX);
