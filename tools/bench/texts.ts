import type { ArticleInput } from '../../claims/types.ts';
import { readArticles } from '../corpus/labelled.ts';

export const bytesOf = (texts: readonly { readonly text: string }[]): number =>
  texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

/** The articles of the corpus as a page would hand them over. */
export const corpusArticles = (): ArticleInput[] =>
  readArticles().map(({ text, headline, published, url }) => ({ text, headline, published, url }));

/** One text of about `size` bytes, made of whole articles in turn; the order changes from round to round. */
export function longText(articles: readonly ArticleInput[], size: number): ArticleInput {
  const parts: string[] = [];
  let bytes = 0;
  for (let turn = 0; bytes < size; turn++) {
    const { text } = articles[(turn * 7) % articles.length] ?? { text: '' };
    parts.push(text.slice(0, Math.max(0, size - bytes)));
    bytes += Buffer.byteLength(text) + 1;
  }
  return { text: parts.join('\n'), published: '2026-03-02' };
}
