import type { Catalogue } from '../i18n/catalogue.ts';
import { formatDate } from '../i18n/format.ts';
import { inLanguage, type Language } from '../i18n/language.ts';
import type { NoteView, SourceView } from '../note/note-view.ts';
import { kindWord, relationWord } from '../note/relation.ts';
import { textFragmentLink } from './text-fragment.ts';

export interface SharedPage {
  readonly url: string;
  readonly headline: string | null;
}

interface Words {
  readonly text: Catalogue;
  readonly language: Language;
}

const sourceFacts = (source: SourceView, { text, language }: Words): string =>
  `${kindWord(text, source.kind)}, ${source.published === null ? text.sourceUndated : formatDate(source.published, language)}`;

/** Brackets and stars of a quote or publisher must not turn into Markdown of their own. */
export const escapeMarkdown = (words: string): string => words.replace(/[\\`*_[\]<>#|]/g, '\\$&');

const comparison = (note: NoteView, { text, language }: Words): string[] => [
  ...(note.articleSays === null ? [] : [`${text.articleSays}: ${note.articleSays}`]),
  ...(note.sourcesSay === null ? [] : [`${text.sourcesSay}: ${inLanguage(note.sourcesSay, language)}`]),
  ...(note.departs ? [inLanguage(note.departs, language)] : []),
];

/** A note as plain text, for mail and chat. */
export function noteAsText(note: NoteView, page: SharedPage, words: Words): string {
  const { text, language } = words;
  const relation = relationWord(text, note.relation);
  return [
    `„${note.quote}“`,
    `${relation[0]?.toUpperCase()}${relation.slice(1)}`,
    ...comparison(note, words),
    ...(note.statement ? [inLanguage(note.statement, language)] : []),
    ...note.sources.map((source) =>
      [`- ${source.publisher} (${sourceFacts(source, words)})`, source.url ?? ''].join(' ').trim(),
    ),
    ...(note.checked === null ? [] : [text.checkedOn(formatDate(note.checked, language))]),
    textFragmentLink(page.url, note.quote),
  ].join('\n');
}

/** A note as Markdown, for notebooks and editorial systems. */
export function noteAsMarkdown(note: NoteView, page: SharedPage, words: Words): string {
  const { text, language } = words;
  const compared = comparison(note, words).map(escapeMarkdown).join(' · ');
  return [
    `> [${escapeMarkdown(note.quote)}](${textFragmentLink(page.url, note.quote)})`,
    '',
    `**${relationWord(text, note.relation)}**${compared === '' ? '' : ` · ${compared}`}`,
    ...(note.statement ? ['', escapeMarkdown(inLanguage(note.statement, language))] : []),
    ...(note.sources.length > 0 ? [''] : []),
    ...note.sources.map((source) => {
      const name = escapeMarkdown(source.publisher);
      const linked =
        source.url === null ? name : `[${name}](${source.url.replaceAll('(', '%28').replaceAll(')', '%29')})`;
      return `- ${linked} (${sourceFacts(source, words)})`;
    }),
    ...(note.checked === null ? [] : ['', text.checkedOn(formatDate(note.checked, language))]),
  ].join('\n');
}
