import type { ArticleInput } from '../../claims/types.ts';

/** Longest text that is sent to be read, in characters; a very long news article has about 60,000. */
export const MOST_TEXT = 400_000;

/** The article as the engine wants it, cut at a block's end where it is longer than the limit. */
export function inputOf(
  article: Required<ArticleInput>,
  most: number = MOST_TEXT,
): { readonly input: ArticleInput; readonly unread: number } {
  const { text, headline, published, url } = article;
  const blocks = article.blocks.filter((block) => block.end <= most);
  const end = text.length <= most ? text.length : (blocks.at(-1)?.end ?? most);
  return {
    input: { text: text.slice(0, end), headline, published, url, blocks },
    unread: text.length - end,
  };
}
