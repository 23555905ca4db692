import { createEngine } from '../../claims/engine.ts';
import { score } from '../../claims/linking/score.ts';
import type { ArticleInput, Engine } from '../../claims/types.ts';
import { bundledPacks } from '../../facts/packs.ts';
import type { Coverage } from '../messages.ts';
import { coverageOf, type FactBook, factBook } from '../note/fact-book.ts';
import { newestDate } from '../note/newest-date.ts';
import { inReadingOrder, type NoteView, noteViews } from '../note/note-view.ts';
import { withAddedNotes } from '../packs/added-notes.ts';
import { pageReviewNotes } from '../packs/page-reviews.ts';
import { bundledOutline } from './bundled-outline.ts';
import { addedKnowledge } from './pack-service.ts';

let engine: Engine | null = null;
let book: FactBook | null = null;

/** Started on first use and kept while the worker lives; a restarted worker starts it again from the same packs. */
function engineNow(): Engine {
  engine ??= createEngine(bundledPacks(), score, bundledOutline());
  return engine;
}

/** Lets an article that is on its way find everything started. */
export function startKnowledge(): void {
  void addedKnowledge();
  engineNow();
}

/** Apart from the engine: what is known can be told without starting it. */
function bookNow(): FactBook {
  book ??= factBook(bundledPacks());
  return book;
}

export async function annotateArticle(
  article: ArticleInput,
  all: boolean,
  reviews: readonly string[] = [],
): Promise<NoteView[]> {
  // The database is opened while the engine reads.
  const adding = addedKnowledge();
  const own = engineNow().annotate(article, { all });
  const book = bookNow();
  const added = await adding;
  const notes = added ? withAddedNotes(own, article, book, added) : noteViews(own, book);
  const known = new Set(notes.map((note) => note.id));
  const stated = pageReviewNotes(article.text, reviews, article.url).filter((note) => !known.has(note.id));
  return [...notes, ...stated].sort(inReadingOrder);
}

/** What is known at all, added packs included. */
export async function coverageNow(): Promise<Coverage> {
  const adding = addedKnowledge();
  const own = coverageOf(bookNow());
  const added = await adding;
  if (!added) return own;
  const { facts, packs, checked } = added.coverage;
  return { facts: own.facts + facts, packs: own.packs + packs, checked: newestDate([own.checked, checked]) };
}

/** Whether a fact is known, in the bundled or in an added pack. */
export async function knowsFact(id: string): Promise<boolean> {
  return bookNow().facts.has(id) || ((await addedKnowledge())?.book.facts.has(id) ?? false);
}
