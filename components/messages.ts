import type { ArticleInput } from '../claims/types.ts';
import type { GateAnswer } from '../page/gate/judge-page.ts';
import type { NoteView } from './note/note-view.ts';
import type { BegunNote, OwnNote, OwnNoteDraft, ReadNotes } from './own-notes/own-note.ts';
import type { AddedPacks } from './packs/added-packs.ts';
import type { TakenIn } from './packs/take-in.ts';
import type { ErrorCode, Failure, Result } from './result.ts';

/** What is known at all: for the sentence that unmarked text has not been checked. */
export interface Coverage {
  readonly facts: number;
  readonly packs: number;
  /** Newest day on which a record was checked, or null without facts. */
  readonly checked: string | null;
}

export interface AnnotateMessage {
  readonly article: ArticleInput;
  readonly all: boolean;
  /** The page's JSON-LD blocks with fact-checks, as text. */
  readonly reviews?: readonly string[];
}

/** The reader's notes on a page, and those begun there. */
export interface NotesOfPage {
  readonly notes: readonly OwnNote[];
  readonly begun: readonly BegunNote[];
}

export type FirstMessage = Omit<AnnotateMessage, 'all'>;

export interface FirstNotes {
  /** Whether the reader wants claims without a source, too; then they are among the notes. */
  readonly all: boolean;
  readonly notes: readonly NoteView[];
  /** Ids of the notes that the settings let through. */
  readonly shown: readonly string[];
}

/** Calls a page's content script may make. Everything in them is untrusted. */
export interface PageToBackground {
  /** The gate said yes; answers whether the reader was brought. */
  'article-found': (message: Record<never, never>) => boolean;
  /** The reader has something to show: brings the script that makes cards into the same page. */
  'bring-cards': (message: Record<never, never>) => void;
  annotate: (message: AnnotateMessage) => readonly NoteView[];
  /** The same for a page's first marks, for which the settings are asked here. */
  'first-notes': (message: FirstMessage) => FirstNotes;
  /** The first marks are painted: brings the script that follows the page. */
  'bring-reader': (message: Record<never, never>) => void;
  'count-shown': (message: { readonly count: number | null }) => void;
  'hide-fact': (message: { readonly fact: string }) => void;
  'own-notes-of-page': (message: { readonly url: string }) => NotesOfPage;
  /** What is typed into a note that is not stored yet. */
  'keep-begun-note': (message: { readonly note: BegunNote }) => void;
  'forget-begun-note': (message: Pick<BegunNote, 'url' | 'id'>) => void;
  'save-own-note': (message: { readonly draft: OwnNoteDraft }) => OwnNote;
  'delete-own-note': (message: { readonly id: string }) => void;
}

/** Calls only our own pages (popup, side panel, options, welcome) may make. */
export interface PanelToBackground {
  'read-page': (message: { readonly tabId: number }) => void;
  'judge-page': (message: { readonly tabId: number }) => GateAnswer;
  coverage: (message: Record<never, never>) => Coverage;
  'all-own-notes': (message: Record<never, never>) => ReadNotes;
  /** Answers how many notes of the list could not be read. */
  'add-own-notes': (message: { readonly notes: readonly OwnNote[] }) => number;
  'delete-all-own-notes': (message: Record<never, never>) => void;
  'added-packs': (message: Record<never, never>) => AddedPacks;
  'add-pack-file': (message: { readonly name: string; readonly text: string }) => TakenIn;
  'add-pack-address': (message: { readonly address: string }) => TakenIn;
  'update-pack': (message: { readonly key: string }) => TakenIn;
  /** Back to the version before. */
  'pack-back': (message: { readonly key: string }) => TakenIn;
  'pack-auto': (message: { readonly key: string; readonly auto: boolean }) => void;
  'remove-pack': (message: { readonly key: string }) => void;
}

/** What a page's reader tells every open list. */
export interface PageToPanel {
  /** A reader has just begun in the page: whoever looked before found none. */
  'reader-here': (message: Record<never, never>) => void;
}

/** Calls to the reader in a page, from the background or one of our own pages. */
export interface ToPage {
  'open-note': (message: { readonly id: string }) => boolean;
  'close-note': (message: Record<never, never>) => void;
  'step-note': (message: { readonly by: 1 | -1 }) => boolean;
  'read-again': (message: Record<never, never>) => void;
  /** Other facts are known now: the page is read again, its marks stay until the new ones are there. */
  'facts-changed': (message: Record<never, never>) => void;
  /** Opens the editor for the selected words; false where nothing of the article is selected. */
  'write-own-note': (message: Record<never, never>) => boolean;
}

export type PageStatus = 'reading' | 'ready' | 'no-article' | 'paused' | 'failed';

export interface PageNote extends NoteView {
  /** False where the claim stands in the text but could not be marked on the page. */
  readonly placed: boolean;
}

/** A reader's note and whether its words were found again on the page. */
export interface PlacedOwnNote extends OwnNote {
  readonly placed: boolean;
}

/** What the reader streams to an open list (port `PAGE_STATE_PORT`), anew on every change. */
export interface PageState {
  readonly status: PageStatus;
  readonly gate: GateAnswer | null;
  readonly url: string;
  readonly headline: string | null;
  readonly published: string | null;
  readonly notes: readonly PageNote[];
  readonly ownNotes: readonly PlacedOwnNote[];
  /** Only the visible beginning of the article could be read. */
  readonly teaser: boolean;
  /** Characters left unread because the text is longer than the limit. */
  readonly unread: number;
  /** Share of the text that has been checked so far, 0 to 1. */
  readonly progress: number;
  readonly open: string | null;
  readonly error: Failure | null;
}

export const PAGE_STATE_PORT = 'randnotiz-page-state';

export type Argument<M, K extends keyof M> = M[K] extends (message: infer A) => unknown ? A : never;
export type Answer<M, K extends keyof M> = M[K] extends (message: never) => infer R ? R : never;

export type Handlers<M, Context> = {
  readonly [K in keyof M]: (
    message: Argument<M, K>,
    context: Context,
  ) => Result<Answer<M, K>> | Promise<Result<Answer<M, K>>>;
};

export interface Envelope {
  readonly randnotiz: string;
  readonly message: unknown;
}

/** Whether something that came over the wire has the shape of our envelope. */
export function isEnvelope(value: unknown): value is Envelope {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as Partial<Envelope>).randnotiz === 'string' &&
    'message' in value
  );
}

/** Whether an answer is one of ours; anything else means nobody (or somebody else) answered. */
export function isResult(value: unknown): value is Result<unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const candidate = value as { ok?: unknown; error?: { code?: ErrorCode } };
  return candidate.ok === true || (candidate.ok === false && typeof candidate.error?.code === 'string');
}
