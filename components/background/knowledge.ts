import { createEngine } from '../../claims/engine.ts';
import type { ArticleInput, Engine } from '../../claims/types.ts';
import { bundledPacks } from '../../facts/packs.ts';
import type { AnnotatedArticle } from '../messages.ts';
import { coverageOf, type FactBook, factBook } from '../note/fact-book.ts';
import { noteViews } from '../note/note-view.ts';

interface Knowledge {
  readonly engine: Engine;
  readonly book: FactBook;
}

let knowledge: Knowledge | null = null;

/** Built on first use and kept while the worker lives; a restarted worker builds it again from the same packs. */
export function knowledgeNow(): Knowledge {
  if (!knowledge) {
    const packs = bundledPacks();
    knowledge = { engine: createEngine(packs), book: factBook(packs) };
  }
  return knowledge;
}

export function annotateArticle(article: ArticleInput, all: boolean): AnnotatedArticle {
  const { engine, book } = knowledgeNow();
  return { notes: noteViews(engine.annotate(article, { all }), book), coverage: coverageOf(book) };
}
