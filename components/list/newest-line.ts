import type { Catalogue } from '../i18n/catalogue.ts';
import { formatDate } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import type { NoteView } from '../note/note-view.ts';
import { statusLine } from '../note/status-line.ts';

/** "WirtschaftsWoche, TimesLIVE und 3 weitere · angekündigt, Stand März 2025": whose word a claim rests on. */
export function newestLine(note: NoteView, text: Catalogue, language: Language): string {
  const publishers = [...new Set(note.sources.map((source) => source.publisher))];
  const named = publishers.slice(0, 2).join(', ');
  const rest = publishers.length - 2;
  const status = statusLine(note, text, language);
  const dated =
    note.newestSource !== null && !status?.includes(formatDate(note.newestSource.slice(0, 7), language));
  return [
    rest > 0 ? text.andOthers(named, rest) : named,
    status,
    dated ? formatDate(note.newestSource, language) : null,
  ]
    .filter(Boolean)
    .join(' · ');
}
