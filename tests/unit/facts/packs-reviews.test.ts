import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readClaimReviews } from '../../../facts/review/read-claim-reviews.ts';
import { reviewDay } from '../../../facts/review/review-date.ts';

const review = (part: Record<string, unknown> = {}) => ({
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://pruefredaktion.example/1',
  claimReviewed: 'Elektroautos dürfen ab 2030 nicht mehr in Tiefgaragen parken.',
  datePublished: '2026-05-13 15:44',
  author: { '@type': 'Organization', name: 'Prüfredaktion' },
  reviewRating: { '@type': 'Rating', ratingValue: '1', bestRating: '5', alternateName: 'Unbelegt' },
  ...part,
});
const one = (json: unknown) => readClaimReviews(json).reviews[0];

describe('ClaimReview', () => {
  test.each([
    ['a single node', review()],
    ['a list', [review()]],
    ['@graph', { '@graph': [{ '@type': 'WebPage' }, review()] }],
    ['a DataFeed', { '@type': 'DataFeed', dataFeedElement: [{ '@type': 'DataFeedItem', item: review() }] }],
    ['a DataFeed of lists', { '@type': 'DataFeed', dataFeedElement: [{ item: [review()] }] }],
    ['an ItemList', { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: review() }] }],
    ['several types', review({ '@type': ['Review', 'ClaimReview'] })],
    ['a full type name', review({ '@type': 'http://schema.org/ClaimReview' })],
  ])('is read from %s', (_form, json) => {
    expect(one(json)).toMatchObject({
      claim: 'Elektroautos dürfen ab 2030 nicht mehr in Tiefgaragen parken.',
      reviewer: 'Prüfredaktion',
      rating: { de: 'Unbelegt' },
      published: '2026-05-13',
      claimant: null,
    });
  });

  test('ratings are words, or figures on their scale', () => {
    expect(one(review({ reviewRating: { ratingValue: 2, bestRating: 5 } }))?.rating).toEqual({
      de: '2 von 5',
      en: '2 of 5',
    });
    expect(one(review({ reviewRating: { ratingValue: '4' } }))?.rating.de).toBe('4');
    expect(one(review({ reviewRating: 'Teilweise richtig' }))?.rating.de).toBe('Teilweise richtig');
    expect(one(review({ reviewRating: [{ alternateName: ' viel\n  Luft ' }] }))?.rating.de).toBe('viel Luft');
  });

  test('the claim may stand in itemReviewed, with who made it', () => {
    const item = { '@type': 'Claim', name: 'Akkus halten nur drei Jahre.', author: { name: 'Ein Video' } };
    expect(one(review({ claimReviewed: undefined, itemReviewed: item }))).toMatchObject({
      claim: 'Akkus halten nur drei Jahre.',
      claimant: 'Ein Video',
    });
  });

  test.each([
    { url: 'javascript:alert(1)' },
    { url: 'data:text/html,x' },
    { url: 'https://bekannt.example@boese.example/' },
    { url: undefined },
    { claimReviewed: '  ' },
    { claimReviewed: { a: 1 } },
    { reviewRating: null },
    { reviewRating: {} },
  ])('without claim, address or rating it is left out and counted (%j)', (part) => {
    expect(readClaimReviews(review(part))).toEqual({ reviews: [], dropped: 1 });
  });

  test('the same review twice counts once', () => {
    expect(readClaimReviews([review(), review()]).reviews).toHaveLength(1);
  });

  test.each([
    ['2026-05-13T15:44:00+02:00', '2026-05-13'],
    ['2026-5-3', '2026-05-03'],
    ['13.05.2026', '2026-05-13'],
    ['3. 5. 2026, 10 Uhr', '2026-05-03'],
    ['2026-02-30', null],
    ['May 13, 2026', null],
    ['2026', null],
    [20260513, null],
    ['9'.repeat(1000), null],
  ])('a date as %s', (written, day) => expect(reviewDay(written)).toBe(day));

  test('nothing makes it throw, and all it hands over is plain text with an http(s) address', () => {
    const keys = [
      '@type',
      '@graph',
      'item',
      'review',
      'author',
      'url',
      'claimReviewed',
      'reviewRating',
      'name',
      '__proto__',
    ];
    const leaf = fc.oneof(
      fc.string(),
      fc.constantFrom('ClaimReview', 'https://a.example/', 'javascript:x', 'Unbelegt'),
      fc.double(),
      fc.constant(null),
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'medium' },
        leaf,
        fc.array(tie('tree'), { maxLength: 5 }),
        fc.dictionary(fc.constantFrom(...keys), tie('tree'), { maxKeys: 8 }),
      ),
    }));
    fc.assert(
      fc.property(
        fc.oneof(
          tree,
          fc.jsonValue().map((value) => review({ itemReviewed: value, author: value, reviewRating: value })),
        ),
        (json) => {
          for (const found of readClaimReviews(json).reviews) {
            expect(found.url).toMatch(/^https?:\/\//);
            for (const text of [found.claim, found.reviewer, found.rating.de]) {
              expect(typeof text).toBe('string');
              expect(text.length).toBeLessThanOrEqual(1000);
            }
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('a million nodes, deep nesting and cycles end soon', () => {
    expect(readClaimReviews(Array.from({ length: 1_000_000 }, () => ({}))).reviews).toEqual([]);
    let deep: unknown = review();
    for (let at = 0; at < 10_000; at++) deep = { item: deep };
    expect(readClaimReviews(deep).reviews).toEqual([]);
    const cycle: Record<string, unknown> = review();
    cycle.item = cycle;
    expect(readClaimReviews(cycle).reviews).toHaveLength(1);
  });
});
