import { claimReviewBlocks } from '../../page/article/claim-review-blocks.ts';
import { readArticleInSlices } from '../../page/article/read-article.ts';
import { Painting } from '../../page/marks/painting.ts';
import { askBackground } from '../messaging.ts';
import { stretchesOf } from '../reader/article-stretches.ts';
import { placeWords } from '../reader/placed-words.ts';
import type { FirstReading } from './first-reading.ts';
import { waitForReader } from './wait-for-reader.ts';

/** What stands between a page and its first marks, and nothing else; null where there is nothing to hand on. */
export async function markFirst(document: Document, end: AbortSignal): Promise<FirstReading | null> {
  const url = document.location.href;
  const article = await readArticleInSlices(document, { signal: end });
  const stretch = article && stretchesOf(article).stretches[0];
  if (!article || !stretch) return null;
  const answer = await askBackground('first-notes', {
    article: stretch.input,
    reviews: claimReviewBlocks(document),
  });
  if (end.aborted || !answer.ok) return null;
  const { all, notes, shown } = answer.value;
  const placed = notes.map((note) => ({ note, ...placeWords(note, note.start, article.index) }));
  const painting = new Painting(document, article.root);
  end.addEventListener('abort', () => painting.clear(), { once: true });
  painting.measure();
  painting.paint(
    placed
      .filter(({ note, ranges }) => ranges.length > 0 && shown.includes(note.id))
      .map(({ note, ...place }) => ({ id: note.id, style: note.relation, ...place })),
  );
  const release = waitForReader(document, article.root, end);
  return { url, article, painting, notes: placed, all, release };
}
