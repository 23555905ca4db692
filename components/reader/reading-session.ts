import { batch, untracked } from '@preact/signals-core';
import { claimReviewBlocks } from '../../page/article/claim-review-blocks.ts';
import { precedingText } from '../../page/article/preceding-text.ts';
import { type Article, readArticleInSlices, readPart } from '../../page/article/read-article.ts';
import { luminance } from '../../page/marks/colour.ts';
import { createPainter, type Painter } from '../../page/marks/painter.ts';
import { type ArticleChange, watchArticle } from '../../page/watch/watch-article.ts';
import { effectUntil } from '../effect-until.ts';
import { CONTEXT, partStretch, stretchesOf } from './article-stretches.ts';
import { askNotes } from './ask-notes.ts';
import { type ShelvedNote, withoutChanged, withoutVanished, withPart } from './note-shelf.ts';
import type { PageModel, Reading } from './page-model.ts';
import { NOWHERE, type PageNotes } from './page-notes.ts';
import { placeWords } from './placed-words.ts';
import type { HandedReading } from './take-over.ts';

/** Backgrounds darker than this get the dark card. */
const DARK_BELOW = 0.22;

/** A page in the middle of a change can be unreadable for a moment; that counts as no article, not as an error. */
async function articleOf(document: Document, signal: AbortSignal): Promise<Article | null> {
  try {
    return await readArticleInSlices(document, { signal });
  } catch {
    return null;
  }
}

/**
 * One article until `end`: read, annotate, paint, and follow the article's changes. Where the first marks are there, it
 * goes on from them.
 */
export async function readingSession(
  document: Document,
  model: PageModel,
  notes: PageNotes,
  handed: HandedReading | null,
  end: AbortSignal,
): Promise<void> {
  let article = handed ? handed.article : await articleOf(document, end);
  if (end.aborted) return;
  if (article === null) {
    model.reading.value = { ...model.reading.peek(), status: 'no-article' };
    return;
  }
  let shelf: ShelvedNote[] = [];
  let painter: Painter | null = null;
  end.addEventListener('abort', () => notes.useStage(null), { once: true });

  const show = (what: Partial<Reading> = {}): void => {
    const places = new Map(shelf.map((entry) => [entry.note.id, entry]));
    // Together: nobody may see the page as read before its notes are there.
    batch(() => {
      if (painter) notes.useStage({ painter, placeOf: (id) => places.get(id) ?? NOWHERE });
      model.reading.value = { ...model.reading.peek(), ...what, notes: shelf.map((entry) => entry.note) };
    });
  };

  /** Parts that changed while the rest was still being read. */
  let changedMeanwhile: Element[] = [];
  /** The notes of a new reading, while those of the one before still stand. */
  let next: ShelvedNote[] | null = null;

  const readWhole = async (whole: Article, known?: readonly ShelvedNote[]): Promise<void> => {
    article = whole;
    changedMeanwhile = [];
    next = shelf.length === 0 ? null : [];
    const { stretches, unread } = stretchesOf(whole);
    const { headline, published, teaser } = whole;
    const about = { headline, published, teaser, unread };
    for (const [at, stretch] of stretches.entries()) {
      let placed = at === 0 ? known : undefined;
      if (!placed) {
        const answer = await askNotes(stretch, model.wantsAll.peek(), claimReviewBlocks(document));
        // A newer text may have been read meanwhile; its answer counts, not this one.
        if (end.aborted || article !== whole) return;
        if (!answer.ok) {
          if (answer.error.code === 'context-gone') return notes.part();
          shelf = [];
          return show({ ...about, status: 'failed', error: answer.error });
        }
        placed = answer.value.map((note) => ({ note, ...placeWords(note, note.start, whole.index) }));
      }
      const still = withoutChanged(placed, changedMeanwhile);
      if (next) next = withPart(next, still);
      else shelf = withPart(shelf, still);
      if (next || stretch === stretches.at(-1)) continue;
      show({ ...about, status: 'reading', progress: stretch.end / whole.text.length });
    }
    shelf = next ?? shelf;
    next = null;
    show({ ...about, status: 'ready', progress: 1, error: null });
    await notes.own.place(whole);
  };

  const readAgain = async (): Promise<void> => {
    const whole = await articleOf(document, end);
    if (end.aborted) return;
    if (whole === null) {
      shelf = [];
      return show({ status: 'no-article' });
    }
    if (whole.root !== article?.root) follow(whole.root);
    await readWhole(whole);
  };

  const readParts = async ({ changed }: ArticleChange): Promise<void> => {
    const whole = article;
    if (!whole) return;
    changedMeanwhile.push(...changed);
    const change = (how: (notes: readonly ShelvedNote[]) => ShelvedNote[]): void => {
      shelf = how(shelf);
      next &&= how(next);
    };
    change((notes) => withoutChanged(notes, changed));
    for (const element of changed) {
      const part = readPart(whole, element);
      if (!part) continue;
      const stretch = partStretch(part, precedingText(whole, element, CONTEXT), whole);
      const answer = await askNotes(stretch, model.wantsAll.peek(), claimReviewBlocks(document));
      if (end.aborted || article !== whole) return;
      if (!answer.ok && answer.error.code === 'context-gone') return notes.part();
      if (!answer.ok) continue;
      const placed = answer.value.map((note) => ({ note, ...placeWords(note, note.start, part.index) }));
      change((notes) => withPart(notes, placed));
    }
    change((notes) => withoutVanished(notes, whole.root));
    show();
    if (notes.own.notes.peek().length === 0) return;
    // Own notes are found by their words, which may have moved to any part of the article.
    const now = await articleOf(document, end);
    if (!end.aborted && now) await notes.own.place(now);
  };

  let root = new AbortController();
  const follow = (element: Element, first?: HandedReading): void => {
    root.abort();
    root = new AbortController();
    const signal = AbortSignal.any([end, root.signal]);
    painter = createPainter(document, {
      signal,
      root: element,
      ...(first && { painting: first.painting }),
      onBackground: (colour) => {
        model.pageTheme.value = luminance(colour) < DARK_BELOW ? 'dark' : 'light';
      },
    });
    watchArticle(
      element,
      (change) => void (change.wholesale ? readAgain() : readParts(change)).catch(() => undefined),
      { signal, before: first?.changes ?? [] },
    );
  };
  follow(article.root, handed ?? undefined);
  const facts = model.factsChanged.peek();
  effectUntil(() => {
    if (model.factsChanged.value !== facts) untracked(() => void readAgain().catch(() => undefined));
  }, end);
  await readWhole(article, handed?.notes);
}
