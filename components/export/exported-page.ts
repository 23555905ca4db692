import type { Catalogue } from '../i18n/catalogue.ts';
import type { Language } from '../i18n/language.ts';
import type { NoteView } from '../note/note-view.ts';

/** The part of a page's state that exports are made from. */
export interface ExportedPage {
  readonly url: string;
  readonly headline: string | null;
  readonly published: string | null;
  readonly notes: readonly NoteView[];
}

export interface ExportWords {
  readonly text: Catalogue;
  readonly language: Language;
}
