/** What an annotation says about a claim in the text; the meanings are tabled in docs/relations.md. */
export type Relation = 'supported' | 'contradicted' | 'outdated' | 'unconfirmed' | 'context' | 'unsourced';

/** How the article puts the claim forward. */
export type Modality = 'asserted' | 'hedged' | 'reported' | 'planned' | 'negated' | 'question';

/** A text for readers in both interface languages. */
export interface Bilingual {
  readonly de: string;
  readonly en: string;
}

/** The value a claim names, as read from the text. Numbers are in the base unit of their type. */
export interface ClaimValue {
  readonly type: string;
  /** As written in the article. */
  readonly text: string;
  readonly number?: number;
  readonly unit?: string;
  /** ISO date, possibly shortened: 2025, 2025-10, 2025-Q2. */
  readonly date?: string;
  readonly entity?: string;
}

/** One marked claim. Offsets are UTF-16 positions in the article text; `start` inclusive, `end` exclusive. */
export interface Annotation {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly predicate: string;
  /** Entity id, or null where the text leaves the subject open. */
  readonly subject: string | null;
  readonly value: ClaimValue | null;
  readonly modality: Modality;
  /** Whom the article names as its source ("Nikkei", "Xiaomi"), or null. */
  readonly attribution: string | null;
  readonly relation: Relation;
  /** Id of the fact that fits best, or null for unsourced claims. */
  readonly fact: string | null;
  /** Ids of all facts on the same timeline, best first; includes ids that those facts replace. */
  readonly facts: readonly string[];
  /** Short reasons, the most important first. */
  readonly why: readonly Bilingual[];
  /** What departs from the fact where it is not the figure that the article gives; else null. */
  readonly departs: Bilingual | null;
}

/** A part of the article text. Blocks do not overlap; `text` has a newline between them. */
export interface TextBlock {
  readonly kind: 'headline' | 'standfirst' | 'paragraph' | 'list-item' | 'table-row' | 'caption' | 'quote';
  readonly start: number;
  readonly end: number;
}

/** What the engine is given to read. */
export interface ArticleInput {
  readonly text: string;
  readonly headline?: string | null;
  /** ISO date or date-time of publication; relative dates ("im vergangenen Jahr") count from here. */
  readonly published?: string | null;
  readonly url?: string | null;
  /** Without blocks each line of the text is a paragraph. */
  readonly blocks?: readonly TextBlock[];
}

export interface AnnotateOptions {
  /** Also report checkable claims without a fact. */
  readonly all?: boolean;
}

export interface Engine {
  annotate(article: ArticleInput, options?: AnnotateOptions): Annotation[];
}
