import { describe, expect, test } from 'vitest';
import { tokenize } from '../../../claims/german/tokens.ts';
import { readClaimReviews } from '../../../facts/review/read-claim-reviews.ts';
import { openEnvelope } from '../../../facts/subscription/envelope.ts';
import { readSource } from '../../../facts/subscription/read-source.ts';
import { readArticle } from '../../../page/article/read-article.ts';
import { judgePage } from '../../../page/gate/judge-page.ts';
import { annotate } from '../claims/engine/engine.ts';
import { read } from '../claims/read.ts';
import { sampleFact, samplePack } from '../facts/sample.ts';
import { parsePage } from '../page/load-page.ts';
import { BAD_TEXTS } from './texts.ts';

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Every place lies within the text and has a length. */
function expectWithin(text: string, places: Iterable<Place>): void {
  for (const { start, end } of places)
    expect([start >= 0, start < end, end <= text.length]).toEqual([true, true, true]);
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The text wherever a page may have one, as text and as markup. */
const pagesOf = (text: string): string[] =>
  [text, escaped(text)].map(
    (words) =>
      `<html lang="${escaped(text).replaceAll('"', '').slice(0, 200)}"><title>${words}</title>
<script type="application/ld+json">${text}</script><article><h1>${words}</h1>
<p>Der erste Absatz über ein Elektroauto ist lang genug, damit die Seite als Artikel gelten kann.</p><p>${words}</p>`,
  );

describe.each(Object.entries(BAD_TEXTS))('%s', (_, text) => {
  test('the gate answers', () => {
    for (const page of pagesOf(text)) expect(judgePage(parsePage(page))).toHaveProperty('electric');
  });

  test('the blocks of a page lie within its text', () => {
    for (const page of pagesOf(text)) {
      const article = readArticle(parsePage(page));
      if (article !== null) expectWithin(article.text, article.blocks);
    }
  });

  test('tokens, numbers and dates lie within the sentence, and numbers are numbers', () => {
    const { tokens, values, dates } = read(text);
    expectWithin(text, [...tokenize(text), ...tokens, ...values, ...dates]);
    expect(values.filter(({ number }) => !Number.isFinite(number))).toEqual([]);
  });

  test('marks lie within the text', () => {
    const annotations = annotate(text, { headline: text.slice(0, 500), published: text.slice(0, 50) }, true);
    expectWithin(text, annotations);
  });

  test('a pack is read or refused, as a whole file and in any of its texts', () => {
    const fact = { ...sampleFact(), statement_de: text, note_de: text, id: text };
    for (const file of [text, JSON.stringify({ ...samplePack(), title_de: text, facts: [fact] })]) {
      const opened = openEnvelope(file);
      expect(typeof (opened.ok ? readSource(opened.parsed) : opened).ok).toBe('boolean');
    }
  });

  test('a fact-check is read as far as it makes sense', () => {
    const review = {
      '@type': 'ClaimReview',
      url: text,
      claimReviewed: text,
      datePublished: text,
      author: { name: text },
      reviewRating: { alternateName: text, ratingValue: text, bestRating: text },
    };
    const { reviews } = readClaimReviews([text, review, { ...review, url: 'https://example.org/check' }]);
    for (const { url } of reviews) expect(url).toMatch(/^https?:/);
  });
});
