import { annotateBringing } from '../../claims/engine.ts';
import type { Annotation, ArticleInput } from '../../claims/types.ts';
import { packOfId } from '../../facts/subscription/foreign-ids.ts';
import type { FactBook } from '../note/fact-book.ts';
import { rowsForNotes } from '../note/index-book.ts';
import { inReadingOrder, type NoteView, noteViews } from '../note/note-view.ts';
import type { AddedFacts, AddedKnowledge } from './added-engine.ts';
import { reviewNotes } from './review-notes.ts';

const overlap = (a: Annotation, b: Annotation): boolean => a.start < b.end && b.start < a.end;

/**
 * The notes of the bundled facts, with those of added packs beside them, in reading order. A bundled fact's note always
 * stays; where an added pack says something about the very same claim, the bundled note stands. Only "no source" gives
 * way to an added source.
 */
export async function withAddedNotes(
  own: readonly Annotation[],
  article: ArticleInput,
  book: FactBook,
  added: AddedKnowledge,
): Promise<NoteView[]> {
  const sourced = own.filter((annotation) => annotation.fact !== null);
  const found = (await addedAnnotations(article, added.facts)).filter(
    (annotation) =>
      annotation.fact !== null &&
      packOfId(annotation.fact) !== null &&
      !sourced.some((bundled) => bundled.predicate === annotation.predicate && overlap(bundled, annotation)),
  );
  const kept = own.filter(
    (annotation) => annotation.fact !== null || !found.some((other) => overlap(other, annotation)),
  );
  const foreign = (added.facts === null ? [] : noteViews(found, added.facts.book)).map(
    (note): NoteView => ({ ...note, origin: added.origins.get(packOfId(note.fact ?? '') ?? '') ?? null }),
  );
  const reviews = new Map<string, NoteView>();
  for (const { index, origin } of added.reviews) {
    // A fact-check that two feeds carry is shown once.
    for (const note of reviewNotes(index.find(article.text), origin))
      if (!reviews.has(note.id)) reviews.set(note.id, note);
  }
  return [...noteViews(kept, book), ...foreign, ...reviews.values()].sort(inReadingOrder);
}

/** Their annotations, with all that notes on them ask for at hand. */
async function addedAnnotations(article: ArticleInput, facts: AddedFacts | null): Promise<Annotation[]> {
  if (facts === null) return [];
  const { index, bring } = facts;
  const annotations = await annotateBringing(index, bring, article);
  await bring(rowsForNotes(index, new Set(annotations.flatMap(({ fact }) => fact ?? []))));
  return annotations;
}
