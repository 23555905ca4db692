import { inLanguage } from '../i18n/language.ts';
import type { NoteView } from '../note/note-view.ts';
import { relationWord } from '../note/relation.ts';
import type { ExportedPage, ExportWords } from './exported-page.ts';

function annotation(note: NoteView, page: ExportedPage, { text, language }: ExportWords): object {
  const said = note.statement ? inLanguage(note.statement, language) : relationWord(text, note.relation);
  return {
    type: 'Annotation',
    motivation: 'assessing',
    body: [
      { type: 'TextualBody', purpose: 'describing', format: 'text/plain', language, value: said },
      { type: 'TextualBody', purpose: 'tagging', language, value: relationWord(text, note.relation) },
      ...note.sources.flatMap((source) =>
        source.url === null ? [] : [{ type: 'SpecificResource', purpose: 'linking', source: source.url }],
      ),
    ],
    target: {
      source: page.url,
      selector: [
        { type: 'TextQuoteSelector', exact: note.quote },
        { type: 'TextPositionSelector', start: note.start, end: note.end },
      ],
    },
  };
}

/** All notes of a page as a collection of W3C Web Annotations (https://www.w3.org/TR/annotation-model/). */
export function annotationsJsonLd(page: ExportedPage, words: ExportWords): string {
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    label: page.headline ?? page.url,
    total: page.notes.length,
    first: {
      type: 'AnnotationPage',
      startIndex: 0,
      items: page.notes.map((note) => annotation(note, page, words)),
    },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}
