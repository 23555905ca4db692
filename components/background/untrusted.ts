import * as v from 'valibot';
import { MOST_TEXT } from '../reader/article-stretches.ts';

const MOST_BLOCKS = 50_000;
const short = v.pipe(v.string(), v.maxLength(5000));

/** What a page may hand over as an article. The page's own scripts cannot send it, but its text decides the size. */
const articleMessage = v.object({
  all: v.boolean(),
  reviews: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(50_000))), v.maxLength(5))),
  article: v.object({
    text: v.pipe(v.string(), v.maxLength(MOST_TEXT)),
    headline: v.nullish(short),
    published: v.nullish(short),
    url: v.nullish(short),
    blocks: v.optional(
      v.pipe(
        v.array(v.object({ kind: v.string(), start: v.number(), end: v.number() })),
        v.maxLength(MOST_BLOCKS),
      ),
    ),
  }),
});

export const isArticleMessage = (message: unknown): boolean => v.safeParse(articleMessage, message).success;
