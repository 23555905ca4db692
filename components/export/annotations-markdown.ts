import { formatDate } from '../i18n/format.ts';
import { escapeMarkdown, noteAsMarkdown } from '../share/note-text.ts';
import type { ExportedPage, ExportWords } from './exported-page.ts';

/** All notes of a page as one Markdown document. */
export function annotationsMarkdown(page: ExportedPage, words: ExportWords): string {
  const title = escapeMarkdown(page.headline ?? page.url);
  const published = page.published === null ? '' : ` (${formatDate(page.published, words.language)})`;
  const notes = page.notes.map((note) => noteAsMarkdown(note, page, words));
  return `${[`# ${title}`, `<${page.url}>${published}`, ...notes].join('\n\n')}\n`;
}
