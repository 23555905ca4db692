import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { claimReviewBlocks } from '../../../../page/article/claim-review-blocks.ts';

const blocksOf = (...blocks: string[]): string[] =>
  claimReviewBlocks(
    new JSDOM(blocks.map((block) => `<script type="application/ld+json">${block}</script>`).join('')).window
      .document,
  );

test('only blocks that speak of a fact-check are handed on, unread', () => {
  expect(blocksOf('{"@type":"NewsArticle"}', '{"@type":"ClaimReview"', 'ClaimReview')).toEqual([
    '{"@type":"ClaimReview"',
    'ClaimReview',
  ]);
});

test('a page cannot hand on more than a little', () => {
  expect(blocksOf(`"ClaimReview${' '.repeat(60_000)}"`)).toEqual([]);
  expect(blocksOf(...Array.from({ length: 50 }, () => '"ClaimReview"'))).toHaveLength(5);
});
