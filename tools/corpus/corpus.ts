import { bundledPacks } from '../../facts/packs.ts';
import type { Pack } from '../../facts/types.ts';
import { Accepted } from './accepted.ts';
import { isKeptBack } from './kept-back.ts';
import {
  type LabelledArticle,
  readArticles,
  readSentenceFiles,
  SENTENCE_SETS,
  type SentenceFile,
} from './labelled.ts';

/** Everything that measuring and fitting look at. */
export interface Corpus {
  readonly packs: readonly Pack[];
  readonly accepted: Accepted;
  readonly files: readonly SentenceFile[];
  /** Articles whose sentences the weights are fitted on. */
  readonly articles: readonly LabelledArticle[];
  readonly keptBack: readonly LabelledArticle[];
}

export function readCorpus(): Corpus {
  const packs = bundledPacks();
  const articles = readArticles();
  return {
    packs,
    accepted: new Accepted(packs),
    files: SENTENCE_SETS.flatMap(readSentenceFiles),
    articles: articles.filter((article) => !isKeptBack(article)),
    keptBack: articles.filter(isKeptBack),
  };
}
