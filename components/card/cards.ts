import type { Language } from '../i18n/language.ts';
import type { PageNote } from '../messages.ts';
import type { OpenOwnNote } from '../own-notes/open-own-note.ts';
import type { SharedPage } from '../share/note-text.ts';

/** A source note, or one of the reader's own, as a card shows it. */
export type ShownCard =
  | {
      readonly kind: 'note';
      readonly id: string;
      readonly note: PageNote;
      /** One-based place among the notes shown on the page. */
      readonly index: number;
      readonly count: number;
      readonly page: SharedPage;
    }
  | { readonly kind: 'own'; readonly id: string; readonly open: OpenOwnNote }
  /** Instead of either once the extension was updated or removed, with what was typed into an own note. */
  | { readonly kind: 'gone'; readonly id: string; readonly words: string };

export interface CardLook {
  readonly theme: 'light' | 'dark';
  readonly language: Language;
}

/** What a card asks of the reader. */
export interface CardCalls {
  readonly close: () => void;
  readonly step: (by: 1 | -1) => void;
  readonly hide: (fact: string) => void;
  /** Something was typed into an own note. */
  readonly typed: (id: string) => void;
  /** Answer whether it could be stored. */
  readonly save: (id: string, words: string, link: string | null) => Promise<boolean>;
  readonly remove: (id: string) => Promise<boolean>;
  /** The words on the page a card belongs to. */
  readonly rangesOf: (id: string) => readonly Range[];
}

/**
 * The cards of a page. Plain data and calls cross over, no signals: cards come as a script of their own, with libraries
 * of their own (docs/adr/0007-cards-come-when-needed.md).
 */
export interface Cards {
  readonly show: (card: ShownCard | null, look: CardLook) => void;
  /** Says to assistive technology how many claims are marked. */
  readonly announce: (count: number, look: CardLook) => void;
}

export type CreateCards = (document: Document, calls: CardCalls, end: AbortSignal) => Cards;
