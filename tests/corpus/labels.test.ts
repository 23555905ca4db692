import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCorpus } from '../../tools/corpus/corpus.ts';

const corpus = readCorpus();
const sentences = corpus.files.flatMap((file) => file.sentences);
const articles = [...corpus.articles, ...corpus.keptBack];
const relations = ['supported', 'contradicted', 'outdated', 'unconfirmed', 'context', 'unsourced'];

const repeated = (list: readonly string[]): string[] => list.filter((item, at) => list.indexOf(item) !== at);

test('every labelled sentence names a fact of the packs, by its id or one it replaces', () => {
  expect(sentences.filter(({ fact }) => corpus.accepted.get(fact) === undefined)).toEqual([]);
});

test.each(corpus.files)('$name: no two labelled sentences share an id', ({ sentences }) => {
  expect(repeated(sentences.map(({ id }) => id))).toEqual([]);
});

test('no sentence is labelled twice for the same fact: a copy would count twice', () => {
  expect(
    repeated(sentences.map(({ headline, text, fact }) => `${fact}: ${headline}: ${text}`.toLowerCase())),
  ).toEqual([]);
});

test('a label is agree, differ or unrelated', () => {
  expect(sentences.filter(({ label }) => !['agree', 'differ', 'unrelated'].includes(label))).toEqual([]);
});

test('no two articles share an id or a number: the number says whether an article is kept back', () => {
  expect(repeated(articles.map(({ id }) => id))).toEqual([]);
  expect(repeated(articles.map(({ id }) => id.slice(0, 2)))).toEqual([]);
  expect(articles.filter(({ id }) => !/^\d\d-/.test(id))).toEqual([]);
});

test('about a third of the articles is kept back', () => {
  expect(corpus.keptBack.length).toBeGreaterThanOrEqual(Math.floor(articles.length / 3));
});

test.each(articles)('$id: every quote occurs exactly once in the text', ({ text, claims }) => {
  expect(claims.filter(({ quote }) => text.split(quote).length !== 2)).toEqual([]);
});

test.each(articles)('$id: facts and relations exist', ({ claims }) => {
  const known = claims.filter(
    ({ fact, relation, accept }) =>
      (fact === null ? relation === 'unsourced' : corpus.accepted.get(fact) !== undefined) &&
      [relation, ...(accept ?? [])].every((each) => relations.includes(each)),
  );
  expect(claims.filter((claim) => !known.includes(claim))).toEqual([]);
});

test('every page of an article has its labels beside it', () => {
  const pages = globSync('articles/*.html', { cwd: import.meta.dirname });
  const ids = new Set(articles.map(({ id }) => `${id}.html`));
  expect(pages.length).toBeGreaterThan(0);
  expect(pages.filter((page) => !ids.has(page.slice(join('articles', '/').length)))).toEqual([]);
});
