import type { Relation } from '../../claims/types.ts';
import { folded } from '../folded.ts';
import type { NoteView } from '../note/note-view.ts';
import { RELATION_ORDER } from '../note/relation.ts';

export interface ListFilter {
  readonly relation: Relation | null;
  readonly search: string;
}

export interface NoteGroup<T> {
  readonly relation: Relation;
  readonly notes: readonly T[];
}

function searchText(note: NoteView): string {
  const parts = [
    note.quote,
    note.articleSays,
    note.subject?.de,
    note.subject?.en,
    note.topic?.de,
    note.topic?.en,
    note.sourcesSay?.de,
    note.sourcesSay?.en,
    note.statement?.de,
    note.statement?.en,
    ...note.sources.map((source) => source.publisher),
  ];
  return folded(parts.filter((part) => part != null).join('\n'));
}

/** Notes that contain every word of the search, grouped by relation in the order of lists. */
export function filterNotes<T extends NoteView>(notes: readonly T[], filter: ListFilter): NoteGroup<T>[] {
  const words = folded(filter.search).split(/\s+/).filter(Boolean);
  const fitting = notes.filter((note) => {
    if (filter.relation !== null && note.relation !== filter.relation) return false;
    const haystack = words.length > 0 ? searchText(note) : '';
    return words.every((word) => haystack.includes(word));
  });
  return RELATION_ORDER.map((relation) => ({
    relation,
    notes: fitting.filter((note) => note.relation === relation),
  })).filter((group) => group.notes.length > 0);
}

/** How many notes of each relation there are, in the order of lists, without empty ones. */
export function countByRelation(notes: readonly NoteView[]): { relation: Relation; count: number }[] {
  return RELATION_ORDER.map((relation) => ({
    relation,
    count: notes.filter((note) => note.relation === relation).length,
  })).filter(({ count }) => count > 0);
}
