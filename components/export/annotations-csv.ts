import { inLanguage } from '../i18n/language.ts';
import { relationWord, statusWord } from '../note/relation.ts';
import type { ExportedPage, ExportWords } from './exported-page.ts';

/** Quoted as RFC 4180 asks; a leading = + - @ is defused, because spreadsheets would run it as a formula. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const COLUMNS = [
  'relation',
  'quote',
  'article',
  'sources_say',
  'statement',
  'status',
  'sources',
  'newest_source',
  'checked',
  'fact',
  'url',
];

/** All notes of a page as a table (RFC 4180, UTF-8 with byte order mark so that spreadsheets read the umlauts). */
export function annotationsCsv(page: ExportedPage, { text, language }: ExportWords): string {
  const rows = page.notes.map((note) => [
    relationWord(text, note.relation),
    note.quote,
    note.articleSays ?? '',
    note.sourcesSay ? inLanguage(note.sourcesSay, language) : '',
    note.statement ? inLanguage(note.statement, language) : '',
    note.status === null ? '' : statusWord(text, note.status),
    note.sources.map((source) => source.url ?? source.publisher).join(' '),
    note.newestSource ?? '',
    note.checked ?? '',
    note.fact ?? '',
    page.url,
  ]);
  return `\uFEFF${[COLUMNS, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
