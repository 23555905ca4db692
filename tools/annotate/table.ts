import { de } from '../../components/i18n/de.ts';
import { en } from '../../components/i18n/en.ts';
import { factBook } from '../../components/note/fact-book.ts';
import { type NoteView, noteViews } from '../../components/note/note-view.ts';
import { relationWord, statusWord } from '../../components/note/relation.ts';
import type { Pack } from '../../facts/types.ts';
import type { Annotated, PageAnswer } from './annotate-record.ts';
import type { Language } from './options.ts';

const words = {
  de: {
    yes: 'ja',
    no: 'nein',
    language: 'Sprache',
    article: 'Artikel',
    electric: 'Elektroautos',
    claims: (count: number) => (count === 1 ? '1 Aussage' : `${count} Aussagen`),
    note: 'Notiz',
    sources: 'Quellen',
    why: 'Grund',
  },
  en: {
    yes: 'yes',
    no: 'no',
    language: 'language',
    article: 'article',
    electric: 'electric cars',
    claims: (count: number) => (count === 1 ? '1 claim' : `${count} claims`),
    note: 'note',
    sources: 'sources',
    why: 'reason',
  },
} as const;

/** The claims of one article for people to read. `width` is the number of columns. */
export function table(annotated: Annotated, packs: readonly Pack[], language: Language, width = 100): string {
  const views = noteViews(annotated.annotations, factBook(packs));
  const head = `${annotated.id ?? '-'}: ${gateLine(annotated.page, language)}; ${words[language].claims(views.length)}`;
  return [head, ...noteEntries(views, language, width)].join('\n\n');
}

/** One paragraph for each note: what the article says, what the sources say, who they are, and why the mark. */
export function noteEntries(views: readonly NoteView[], language: Language, width = 100): string[] {
  return views.map((view, index) => entry(view, index + 1, language, width));
}

function gateLine(page: PageAnswer, language: Language): string {
  const word = words[language];
  const yesNo = (answer: boolean) => (answer ? word.yes : word.no);
  const parts = [`${word.language}: ${page.language}`];
  if (page.article !== undefined) parts.push(`${word.article}: ${yesNo(page.article)}`);
  parts.push(`${word.electric}: ${yesNo(page.electric)}`);
  return parts.join(', ');
}

function entry(view: NoteView, number: number, language: Language, width: number): string {
  const catalogue = language === 'de' ? de : en;
  const word = words[language];
  const rows: [string, string][] = [
    [relationWord(catalogue, view.relation), `„${view.quote.replace(/\s+/g, ' ')}“`],
  ];
  if (view.statement) {
    const status = view.status ? ` (${statusWord(catalogue, view.status)})` : '';
    rows.push([word.note, view.statement[language] + status]);
  }
  if (view.sources.length > 0) {
    const named = view.sources.map((source) =>
      [source.publisher, source.published].filter(Boolean).join(' '),
    );
    rows.push([word.sources, named.join('; ')]);
  }
  if (view.why.length > 0) rows.push([word.why, view.why.map((reason) => reason[language]).join(' ')]);
  return rows
    .map(
      ([label, text], row) =>
        `${row === 0 ? String(number).padStart(3) : '   '}  ${label.padEnd(16)}${wrap(text, width - 21)}`,
    )
    .join('\n');
}

function wrap(text: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && line.length + word.length + 1 > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line].join(`\n${' '.repeat(21)}`);
}
