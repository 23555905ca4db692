import { engineOver } from '../../claims/engine.ts';
import { FactIndex } from '../../claims/linking/fact-index.ts';
import type { ArticleInput, Engine } from '../../claims/types.ts';
import { loadedOnce } from '../loaded-once.ts';
import type { FactBook } from '../note/fact-book.ts';
import { indexBook } from '../note/index-book.ts';
import { inReadingOrder, type NoteView, noteViews } from '../note/note-view.ts';
import type { AddedKnowledge } from '../packs/added-engine.ts';
import { withAddedNotes } from '../packs/added-notes.ts';
import { pageReviewNotes } from '../packs/page-reviews.ts';
import { bundled } from './bundled.ts';

interface Knowledge {
  readonly engine: Engine;
  readonly index: FactIndex;
  readonly book: FactBook;
}

/** Kept while the worker lives; a restarted worker starts it again from the same file. */
const knowledgeNow = loadedOnce(async (): Promise<Knowledge> => {
  const { outline, records } = await bundled();
  const index = new FactIndex(outline, records);
  return { engine: engineOver(index), index, book: indexBook(index) };
});

export function startKnowledge(): void {
  knowledgeNow().catch(() => undefined);
}

export async function annotateArticle(
  article: ArticleInput,
  all: boolean,
  reviews: readonly string[],
  // The database is opened while the engine reads.
  adding: Promise<AddedKnowledge | null>,
): Promise<NoteView[]> {
  const { engine, book } = await knowledgeNow();
  const own = engine.annotate(article, { all });
  const added = await adding;
  const notes = added ? await withAddedNotes(own, article, book, added) : noteViews(own, book);
  const known = new Set(notes.map((note) => note.id));
  const stated = pageReviewNotes(article.text, reviews, article.url).filter((note) => !known.has(note.id));
  return [...notes, ...stated].sort(inReadingOrder);
}

/** Whether a fact is known, in the bundled or in an added pack. */
export async function knowsFact(id: string, added: () => Promise<AddedKnowledge | null>): Promise<boolean> {
  const { index } = await knowledgeNow();
  return index.rowOf(id) !== undefined || (await added())?.facts?.index.rowOf(id) !== undefined;
}
