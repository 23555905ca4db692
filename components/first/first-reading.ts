import type { Article } from '../../page/article/read-article.ts';
import type { Painting } from '../../page/marks/painting.ts';
import type { Runtime } from '../browser.ts';
import type { ShelvedNote } from '../reader/note-shelf.ts';

/** A message to the reader that came before it, with the way to answer it. */
export interface EarlyCall {
  readonly raw: unknown;
  readonly sender: Runtime.MessageSender;
  readonly respond: (answer: unknown) => void;
}

/** What happened while the first marks waited for their reader. */
export interface Meanwhile {
  readonly changes: readonly MutationRecord[];
  readonly calls: readonly EarlyCall[];
  /** Where the reader of the page clicked last, in the viewport. */
  readonly click: { readonly x: number; readonly y: number } | null;
}

/**
 * The beginning of an article, read and marked by a script of its own, as it is handed to the reader script
 * (docs/adr/0011-first-marks-come-first.md).
 */
export interface FirstReading {
  /** The page's address when it was read. */
  readonly url: string;
  readonly article: Article;
  readonly painting: Painting;
  /** The notes of the article's first stretch, hidden ones too. */
  readonly notes: readonly ShelvedNote[];
  /** Whether claims without a source were looked for, too. */
  readonly all: boolean;
  /** Ends the waiting: from now on the reader listens itself. */
  readonly release: () => Meanwhile;
}

/** Where the first script leaves its reading for the reader: the world both share and no page can see. */
export const firstWorld = globalThis as {
  /** Ends a reading that is still under way; one that is done is given once. */
  __randnotizFirst?: { readonly take: () => FirstReading | null };
};
