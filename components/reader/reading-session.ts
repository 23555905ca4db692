import type { ArticleInput } from '../../claims/types.ts';
import {
  type Article,
  type ArticlePart,
  readArticleInSlices,
  readPart,
} from '../../page/article/read-article.ts';
import { backgroundBehind } from '../../page/marks/background.ts';
import { luminance } from '../../page/marks/colour.ts';
import { createPainter } from '../../page/marks/painter.ts';
import { type ArticleChange, watchArticle } from '../../page/watch/watch-article.ts';
import type { AnnotatedArticle } from '../messages.ts';
import { askBackground } from '../messaging.ts';
import type { Result } from '../result.ts';
import { inputOf } from './article-input.ts';
import { type ShelvedNote, withoutChanged, withPart } from './note-shelf.ts';
import type { PageModel } from './page-model.ts';
import type { PageNotes } from './page-notes.ts';

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

const annotate = (article: ArticleInput): Promise<Result<AnnotatedArticle>> =>
  askBackground('annotate', { article, all: true });

const shelve = (answer: AnnotatedArticle, { index }: ArticlePart): ShelvedNote[] =>
  answer.notes.map((note) => ({ note, ranges: index.rangesOf(note.start, note.end) }));

/** One article from its first reading until `end`: read, annotate, paint, and follow the article's changes. */
export async function readingSession(
  document: Document,
  model: PageModel,
  notes: PageNotes,
  leave: () => void,
  end: AbortSignal,
): Promise<void> {
  let article = await articleOf(document, end);
  if (end.aborted) return;
  if (article === null) {
    model.reading.value = { ...model.reading.peek(), status: 'no-article' };
    return;
  }
  let shelf: ShelvedNote[] = [];
  const painter = createPainter(document, { signal: end, root: article.root });
  end.addEventListener('abort', () => notes.useStage(null), { once: true });
  model.pageTheme.value = luminance(backgroundBehind(article.root)) < DARK_BELOW ? 'dark' : 'light';

  const show = (): void => {
    const ranges = new Map(shelf.map((entry) => [entry.note.id, entry.ranges]));
    notes.useStage({ painter, rangesOf: (id) => ranges.get(id) ?? [] });
    model.reading.value = { ...model.reading.peek(), notes: shelf.map((entry) => entry.note) };
  };

  const readWhole = async (whole: Article): Promise<void> => {
    article = whole;
    const { input, unread } = inputOf(whole);
    const answer = await annotate(input);
    // A newer text may have been read meanwhile; its answer counts, not this one.
    if (end.aborted || article !== whole) return;
    if (!answer.ok && answer.error.code === 'context-gone') return leave();
    shelf = answer.ok ? shelve(answer.value, whole) : [];
    const { headline, published, teaser } = whole;
    const status = answer.ok ? 'ready' : 'failed';
    const error = answer.ok ? null : answer.error;
    model.reading.value = { status, headline, published, teaser, unread, error, notes: [] };
    show();
    await notes.own.place(whole);
  };

  const readAgain = async (): Promise<void> => {
    const whole = await articleOf(document, end);
    if (end.aborted || whole === null) return;
    if (whole.root !== article?.root) follow(whole.root);
    await readWhole(whole);
  };

  const readParts = async ({ changed }: ArticleChange): Promise<void> => {
    const whole = article;
    if (!whole) return;
    shelf = withoutChanged(shelf, changed);
    for (const element of changed) {
      const part = readPart(whole, element);
      if (!part) continue;
      const { headline, published, url } = whole;
      const answer = await annotate(inputOf({ ...part, headline, published, url }).input);
      if (end.aborted || article !== whole) return;
      if (!answer.ok && answer.error.code === 'context-gone') return leave();
      if (answer.ok) shelf = withPart(shelf, shelve(answer.value, part));
    }
    show();
    if (notes.own.notes.peek().length === 0) return;
    // Own notes are found by their words, which may have moved to any part of the article.
    const now = await articleOf(document, end);
    if (!end.aborted && now) await notes.own.place(now);
  };

  let root = new AbortController();
  const follow = (element: Element): void => {
    root.abort();
    root = new AbortController();
    watchArticle(
      element,
      (change) => void (change.wholesale ? readAgain() : readParts(change)).catch(() => undefined),
      { signal: AbortSignal.any([end, root.signal]) },
    );
  };
  follow(article.root);
  await readWhole(article);
}
