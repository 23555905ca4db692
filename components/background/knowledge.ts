import { createEngine } from '../../claims/engine.ts';
import type { ArticleInput, Engine } from '../../claims/types.ts';
import { bundledPacks } from '../../facts/packs.ts';
import type { Coverage } from '../messages.ts';
import { coverageOf, type FactBook, factBook } from '../note/fact-book.ts';
import { newestDate } from '../note/newest-date.ts';
import { inReadingOrder, type NoteView, noteViews } from '../note/note-view.ts';
import { withAddedNotes } from '../packs/added-notes.ts';
import { pageReviewNotes } from '../packs/page-reviews.ts';
import { addedKnowledge } from './pack-service.ts';

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

export async function annotateArticle(
  article: ArticleInput,
  all: boolean,
  reviews: readonly string[] = [],
): Promise<NoteView[]> {
  const { engine, book } = knowledgeNow();
  const own = engine.annotate(article, { all });
  const added = await addedKnowledge();
  const notes = added ? withAddedNotes(own, article, book, added) : noteViews(own, book);
  const known = new Set(notes.map((note) => note.id));
  const stated = pageReviewNotes(article.text, reviews, article.url).filter((note) => !known.has(note.id));
  return [...notes, ...stated].sort(inReadingOrder);
}

/** What is known at all, added packs included. */
export async function coverageNow(): Promise<Coverage> {
  const own = coverageOf(knowledgeNow().book);
  const added = await addedKnowledge();
  if (!added) return own;
  const { facts, packs, checked } = added.coverage;
  return { facts: own.facts + facts, packs: own.packs + packs, checked: newestDate([own.checked, checked]) };
}

/** Whether a fact is known, in the bundled or in an added pack. */
export async function knowsFact(id: string): Promise<boolean> {
  return knowledgeNow().book.facts.has(id) || ((await addedKnowledge())?.book.facts.has(id) ?? false);
}
