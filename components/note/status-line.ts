import type { Catalogue } from '../i18n/catalogue.ts';
import { formatDate } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import type { NoteView } from './note-view.ts';
import { statusWord } from './relation.ts';

/** Statuses that age: what was announced may have happened since, so the words say how old the knowledge is. */
const AGEING: ReadonlySet<string> = new Set(['announced', 'reported', 'disputed']);

/** "angekündigt, Stand März 2025", "bestätigt"; null for a note without a fact. */
export function statusLine(
  note: Pick<NoteView, 'status' | 'newestSource'>,
  text: Catalogue,
  language: Language,
): string | null {
  if (note.status === null) return null;
  const word = statusWord(text, note.status);
  if (!AGEING.has(note.status) || note.newestSource === null) return word;
  return text.statusAsOf(word, formatDate(note.newestSource.slice(0, 7), language));
}
