import type { NoteView } from '../note/note-view.ts';
import type { Settings } from '../settings/settings.ts';

/** The notes the reader's settings let through: chosen relations and topics, without facts hidden one by one. */
export const visibleNotes = <T extends Pick<NoteView, 'relation' | 'predicate' | 'fact'>>(
  notes: readonly T[],
  settings: Pick<Settings, 'relations' | 'hiddenTopics' | 'hiddenFacts'>,
): T[] =>
  notes.filter(
    (note) =>
      settings.relations.includes(note.relation) &&
      !settings.hiddenTopics.includes(note.predicate) &&
      (note.fact === null || !settings.hiddenFacts.includes(note.fact)),
  );
