import type { NoteView } from '../note/note-view.ts';
import type { Settings } from '../settings/settings.ts';

/** The notes the reader's settings let through: chosen relations, without the facts hidden one by one. */
export const visibleNotes = <T extends Pick<NoteView, 'relation' | 'fact'>>(
  notes: readonly T[],
  settings: Pick<Settings, 'relations' | 'hiddenFacts'>,
): T[] =>
  notes.filter(
    (note) =>
      settings.relations.includes(note.relation) &&
      (note.fact === null || !settings.hiddenFacts.includes(note.fact)),
  );
