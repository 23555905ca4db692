import { expect, test } from 'vitest';
import type { Result } from '../../../../tools/corpus/evaluate.ts';
import {
  FITTED_ARTICLES,
  type FileResults,
  KEPT_BACK_ARTICLES,
  type Measurement,
  UNSEEN_ARTICLES,
} from '../../../../tools/corpus/measure.ts';
import { missesOf } from '../../../../tools/corpus/misses.ts';
import { type RunOptions, readOptions } from '../../../../tools/corpus/options.ts';
import { measurementRecord } from '../../../../tools/corpus/record.ts';
import { select } from '../../../../tools/corpus/select.ts';
import { fileTable } from '../../../../tools/corpus/sentence-table.ts';

const missed = (id: string): Result => ({
  sentence: { id, headline: '', text: id, fact: 'f', label: 'agree' },
  outcome: 'missed',
  found: null,
  relation: null,
  relationRight: false,
  predicate: 'price',
});

const file = (name: string, id: string, crossValidated: readonly Result[] | null): FileResults => ({
  name,
  shipped: [missed(id)],
  crossValidated,
  baseline: [missed(id)],
});

const articles = (name: string, article: string) => ({
  name,
  count: 1,
  figures: {
    labelled: 1,
    found: 0,
    precision: 0,
    linkRecall: 0,
    mainRecall: 0,
    linkPrecision: 0,
    relation: 0,
    agreement: 0,
  },
  misses: [{ article, kind: 'missed' as const, quote: article, expected: 'f', got: '' }],
});

const measurement: Measurement = {
  files: [
    file('sentences/a', 'given', [missed('given-unseen')]),
    file('own-sentences/a', 'own', [missed('own-unseen')]),
  ],
  keptBackFiles: [
    file('kept-back-sentences/a', 'kept-a', null),
    file('kept-back-sentences/b', 'kept-b', null),
  ],
  articles: [
    articles(FITTED_ARTICLES, '01-seen'),
    articles(UNSEEN_ARTICLES, '01-unseen'),
    articles(KEPT_BACK_ARTICLES, '28-kept'),
  ],
  statements: null,
  consistent: [],
  baselineThreshold: 1,
};

function listed(...args: string[]): string[] {
  const options = readOptions(args) as RunOptions;
  return missesOf(select(measurement, options) as Measurement, options).map(({ where }) => where);
}

test('misses of kept-back texts are listed where they are asked for by name, and nowhere else', () => {
  expect(listed()).toEqual(['given', 'own', '01-seen']);
  expect(listed('--unseen')).toEqual(['given-unseen', 'own-unseen', '01-unseen']);
  expect(listed('--predicate', 'price')).toEqual(['given', 'own']);
  expect(listed('--set', 'kept-back-sentences')).toEqual([]);
  expect(listed('--set', 'kept-back')).toEqual(['kept-a', 'kept-b', '28-kept']);
  expect(listed('--set', 'kept-back', '--unseen')).toEqual(['kept-a', 'kept-b', '28-kept']);
  expect(listed('--set', 'kept-back', '--predicate', 'price')).toEqual(['kept-a', 'kept-b']);
});

test('kept-back sentences have rows and a total of their own and do not count for "all"', () => {
  const { rows } = fileTable(measurement.files, measurement.keptBackFiles);
  expect(rows.map(([name, stating]) => [name, stating])).toEqual([
    ['sentences/a', '1'],
    ['own-sentences/a', '1'],
    ['all', '2'],
    ['kept-back-sentences/a', '1'],
    ['kept-back-sentences/b', '1'],
    ['kept-back-sentences', '2'],
  ]);
});

test('nothing is cross-validated on kept-back sentences: dashes stand there', () => {
  const { columns, rows } = fileTable(measurement.files, measurement.keptBackFiles);
  const cells = rows.at(-1)?.filter((_, at) => columns[at]?.group === 'cross-validated');
  expect(cells).toEqual(['-', '-', '-', '-']);
});

test('the record has the kept-back sentences beside the total, not in it', () => {
  const { sentences, predicates } = measurementRecord(measurement, []);
  expect(sentences.map(({ name, shipped }) => [name, shipped.labelled])).toEqual([
    ['sentences/a', 1],
    ['own-sentences/a', 1],
    ['all', 2],
    ['kept-back-sentences/a', 1],
    ['kept-back-sentences/b', 1],
    ['kept-back-sentences', 2],
  ]);
  expect(predicates.map(({ shipped }) => shipped.labelled)).toEqual([2]);
});
