import { describe, expect, test } from 'vitest';
import { isArticleMessage } from '../../../components/background/untrusted.ts';
import { ownReviews, pageReviewNotes } from '../../../components/packs/page-reviews.ts';

const PAGE = 'https://www.pruefredaktion.example/faktencheck/tiefgaragen';
const CLAIM = 'Elektroautos dürfen ab 2030 nicht mehr in Tiefgaragen parken.';
const block = (part: object = {}): string =>
  JSON.stringify({
    '@type': 'ClaimReview',
    url: 'https://pruefredaktion.example/faktencheck/tiefgaragen',
    claimReviewed: CLAIM,
    author: { name: 'Die bekannte Nachrichtenagentur' },
    reviewRating: { ratingValue: '1', bestRating: '5', alternateName: 'Unbelegt' },
    ...part,
  });

describe('a fact-check the page states itself', () => {
  test('is background under the name of its host, and says where it comes from', () => {
    const text = `Im Netz heißt es: ${CLAIM} Das stimmt so nicht.`;
    expect(pageReviewNotes(text, [block()], PAGE)).toMatchObject([
      {
        relation: 'context',
        origin: { kind: 'page' },
        sourcesSay: { de: 'pruefredaktion.example: „Unbelegt“' },
        sources: [{ publisher: 'pruefredaktion.example' }],
      },
    ]);
  });

  test('is taken for its own host only, so that no page borrows the name of a known reviewer', () => {
    expect(ownReviews([block({ url: 'https://bekannte-agentur.example/1' })], PAGE)).toEqual([]);
    expect(ownReviews([block()], 'https://andere.example/')).toEqual([]);
    expect(ownReviews([block()], null)).toEqual([]);
    expect(ownReviews([block()], 'keine Adresse')).toEqual([]);
  });

  test('that cannot be read costs itself only', () => {
    expect(ownReviews(['{', 'null', '[]', block(), '{"@type":"ClaimReview"}'], PAGE)).toHaveLength(1);
  });

  test('of unreasonable size is refused with the message', () => {
    const article = { text: 'Text', headline: null, published: null, url: null, blocks: [] };
    expect(isArticleMessage({ article, all: false, reviews: [block()] })).toBe(true);
    for (const reviews of [['x'.repeat(50_001)], Array(6).fill('x'), [5], 'x'])
      expect(isArticleMessage({ article, all: false, reviews })).toBe(false);
  });
});
