import { createEngine } from '../../claims/engine.ts';
import type { Engine } from '../../claims/types.ts';
import { type AlteredResults, measureAltered } from './altered/measure-altered.ts';
import { type Baseline, bestBaseline } from './baseline.ts';
import { type ConsistentResults, measureConsistent } from './consistent.ts';
import type { Corpus } from './corpus.ts';
import { engineLinker, evaluate, type Linker, type Result } from './evaluate.ts';
import { type ArticleFigures, type ArticleMiss, evaluateArticles } from './evaluate-articles.ts';
import { type CrossValidation, crossValidate } from './fitting/cross-validate.ts';
import { readExamples } from './fitting/examples.ts';
import type { LabelledArticle, SentenceFile } from './labelled.ts';

/** What three ways of linking made of the sentences of one file. */
export interface FileResults {
  readonly name: string;
  /** The engine as it ships; unless the file is kept back, its weights were fitted on these very sentences. */
  readonly shipped: readonly Result[];
  /** The engine with weights fitted without the fact that is asked about; null where left out or kept back. */
  readonly crossValidated: readonly Result[] | null;
  readonly baseline: readonly Result[];
}

export interface ArticleResults {
  readonly name: string;
  readonly count: number;
  readonly figures: ArticleFigures;
  readonly misses: readonly ArticleMiss[];
}

export interface Measurement {
  readonly files: readonly FileResults[];
  /** Apart, so that no total and no list of misses has them in it unasked. */
  readonly keptBackFiles: readonly FileResults[];
  readonly articles: readonly ArticleResults[];
  /** Statements of the facts, as they stand and altered; null where they are not asked about. */
  readonly statements: AlteredResults | null;
  /** Articles in which nothing is at odds with a fact. */
  readonly consistent: readonly ConsistentResults[];
  readonly baselineThreshold: number;
}

export const FITTED_ARTICLES = 'fitted on, as shipped';
export const UNSEEN_ARTICLES = 'fitted on, cross-validated';
export const KEPT_BACK_ARTICLES = 'kept back, as shipped';
export const LOOKED_AT_CONSISTENT = 'looked at';
export const KEPT_BACK_CONSISTENT = 'kept back';

export function measure(corpus: Corpus, withCrossValidation: boolean): Measurement {
  const shipped = createEngine(corpus.packs);
  const unseen = withCrossValidation ? crossValidate(corpus, readExamples(corpus)) : null;
  const baseline = bestBaseline(corpus);
  return {
    files: corpus.files.map((file) => measureFile(file, corpus, shipped, unseen, baseline)),
    keptBackFiles: corpus.keptBack.files.map((file) => measureFile(file, corpus, shipped, null, baseline)),
    articles: [
      measureArticles(FITTED_ARTICLES, corpus.articles, shipped, corpus),
      ...(unseen === null ? [] : [measureArticles(UNSEEN_ARTICLES, corpus.articles, unseen.engine, corpus)]),
      measureArticles(KEPT_BACK_ARTICLES, corpus.keptBack.articles, shipped, corpus),
    ],
    statements: measureAltered(corpus.packs, shipped),
    consistent: [
      measureConsistent(LOOKED_AT_CONSISTENT, corpus.consistent, shipped),
      measureConsistent(KEPT_BACK_CONSISTENT, corpus.keptBack.consistent, shipped),
    ],
    baselineThreshold: baseline.threshold,
  };
}

function measureFile(
  { name, sentences }: SentenceFile,
  { accepted }: Corpus,
  shipped: Engine,
  unseen: CrossValidation | null,
  baseline: Baseline,
): FileResults {
  const by = (linker: Linker): Result[] => evaluate(sentences, linker, accepted);
  return {
    name,
    shipped: by(engineLinker(shipped)),
    crossValidated: unseen === null ? null : by(unseen.linker),
    baseline: by(baseline.linker),
  };
}

function measureArticles(
  name: string,
  articles: readonly LabelledArticle[],
  engine: Engine,
  { accepted }: Corpus,
): ArticleResults {
  return { name, count: articles.length, ...evaluateArticles(articles, engine, accepted) };
}
