import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCorpus } from '../../tools/corpus/corpus.ts';

const corpus = readCorpus();
const files = [...corpus.files, ...corpus.keptBack.files];
const sentences = files.flatMap((file) => file.sentences);
const articles = [...corpus.articles, ...corpus.keptBack.articles];
const relations = ['supported', 'contradicted', 'outdated', 'unconfirmed', 'context', 'unsourced'];

const repeated = (list: readonly string[]): string[] => list.filter((item, at) => list.indexOf(item) !== at);
/** Failures name records by id alone: the texts of the kept-back ones are not for reading. */
const ids = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id);

test('every labelled sentence names a fact of the packs, by its id or one it replaces', () => {
  expect(ids(sentences.filter(({ fact }) => corpus.accepted.get(fact) === undefined))).toEqual([]);
});

test.each(files)('$name: no two labelled sentences share an id', ({ sentences }) => {
  expect(repeated(ids(sentences))).toEqual([]);
});

test('no sentence is labelled twice for the same fact: a copy would count twice', () => {
  const seen = new Set<string>();
  const copies = sentences.filter(({ headline, text, fact }) => {
    const key = `${fact}: ${headline}: ${text}`.toLowerCase();
    return seen.size === seen.add(key).size;
  });
  expect(ids(copies)).toEqual([]);
});

test('no kept-back sentence stands among the others, whatever its fact: it would have been seen', () => {
  const seen = new Set(corpus.files.flatMap((file) => file.sentences).map(({ text }) => text.toLowerCase()));
  const kept = corpus.keptBack.files.flatMap((file) => file.sentences);
  expect(kept.length).toBeGreaterThan(200);
  expect(ids(kept.filter(({ text }) => seen.has(text.toLowerCase())))).toEqual([]);
});

test('a label is agree, differ or unrelated', () => {
  expect(ids(sentences.filter(({ label }) => !['agree', 'differ', 'unrelated'].includes(label)))).toEqual([]);
});

test('no two articles share an id or a number: the number says whether an article is kept back', () => {
  expect(repeated(ids(articles))).toEqual([]);
  expect(repeated(articles.map(({ id }) => id.slice(0, id.indexOf('-'))))).toEqual([]);
  expect(articles.filter(({ id }) => !/^\d{2,3}-/.test(id))).toEqual([]);
});

test('a quarter of the articles or more is kept back', () => {
  expect(corpus.keptBack.articles.length).toBeGreaterThanOrEqual(0.25 * articles.length);
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
  const labelled = new Set(articles.map(({ id }) => `${id}.html`));
  expect(pages.length).toBeGreaterThan(0);
  expect(pages.filter((page) => !labelled.has(page.slice(join('articles', '/').length)))).toEqual([]);
});
