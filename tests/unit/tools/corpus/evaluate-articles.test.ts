import { expect, test } from 'vitest';
import type { Annotation, Engine, Relation } from '../../../../claims/types.ts';
import { bundledPacks } from '../../../../facts/packs.ts';
import { Accepted } from '../../../../tools/corpus/accepted.ts';
import { evaluateArticles } from '../../../../tools/corpus/evaluate-articles.ts';
import type { LabelledArticle } from '../../../../tools/corpus/labelled.ts';

const FACT = 'yangwang-u9-xtreme-nordschleife';
const OTHER = 'de-bev-registrations-2025';
const text = 'Der Wagen fuhr 6:59,157 Minuten. Er kostet 100 Euro. Es regnete an 30 Tagen.';

const article: LabelledArticle = {
  id: '99-probe',
  headline: '',
  published: '2025-10-22',
  url: '',
  text,
  claims: [
    {
      quote: '6:59,157 Minuten',
      fact: FACT,
      relation: 'supported',
      accept: ['context'],
      predicate: 'lap-time',
    },
    { quote: 'kostet 100 Euro', fact: null, relation: 'unsourced', predicate: 'price' },
  ],
};

/** An engine that marks the given quotes. */
const marking = (...marks: [quote: string, fact: string | null, relation: Relation][]): Engine => ({
  annotate: () =>
    marks.map(([quote, fact, relation]): Annotation => {
      const start = text.indexOf(quote);
      return {
        start,
        end: start + quote.length,
        quote,
        predicate: 'p',
        subject: null,
        value: null,
        modality: 'asserted',
        attribution: null,
        relation,
        fact,
        facts: fact === null ? [] : [fact],
        why: [],
        departs: null,
      };
    }),
});

const measured = (engine: Engine) => evaluateArticles([article], engine, new Accepted(bundledPacks()));

test('marks that cover the labels and lead to their facts are right', () => {
  const { figures, misses } = measured(
    marking(['fuhr 6:59,157 Minuten', FACT, 'context'], ['100 Euro', null, 'unsourced']),
  );
  expect(misses).toEqual([]);
  expect(figures).toEqual({
    labelled: 2,
    found: 1,
    precision: 1,
    linkRecall: 1,
    mainRecall: 1,
    linkPrecision: 1,
    relation: 1,
    agreement: 1,
  });
});

test('a mark on anything else, a wrong fact and a wrong relation each count where they belong', () => {
  const { figures, misses } = measured(
    marking(
      ['6:59,157 Minuten', FACT, 'contradicted'],
      ['kostet 100 Euro', OTHER, 'supported'],
      ['30 Tagen', null, 'unsourced'],
    ),
  );
  expect(misses.map(({ kind }) => kind).sort()).toEqual(['extra', 'wrong link', 'wrong relation']);
  expect(figures).toMatchObject({
    found: 1,
    precision: 2 / 3,
    linkRecall: 1,
    linkPrecision: 1 / 2,
    relation: 0,
  });
});

test('whether a note agrees or differs is counted apart from which relation it names', () => {
  const agreement = (relation: Relation): number =>
    measured(marking(['6:59,157 Minuten', FACT, relation])).figures.agreement;
  expect(agreement('unconfirmed')).toBe(1);
  expect(agreement('outdated')).toBe(1);
  expect(agreement('contradicted')).toBe(0);
});

test('a claim without a mark is missed', () => {
  const { figures, misses } = measured(marking(['100 Euro', null, 'unsourced']));
  expect(misses).toMatchObject([{ kind: 'missed', quote: '6:59,157 Minuten' }]);
  expect(figures).toMatchObject({ found: 1 / 2, linkRecall: 0 });
});

test('what only stands beside a fact is left out of the recall of main statements', () => {
  const [, price] = article.claims;
  const beside = { quote: 'kostet 100 Euro', predicate: 'price', fact: FACT, relation: 'supported' };
  const more = {
    ...article,
    claims: article.claims.map((claim) => (claim === price ? { ...beside, beside: true as const } : claim)),
  };
  const engine = marking(['6:59,157 Minuten', FACT, 'supported']);
  const { figures } = evaluateArticles([more], engine, new Accepted(bundledPacks()));
  expect(figures).toMatchObject({ linkRecall: 1 / 2, mainRecall: 1 });
});
