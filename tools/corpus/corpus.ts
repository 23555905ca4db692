import { bundledPacks } from '../../facts/packs.ts';
import type { Pack } from '../../facts/types.ts';
import { Accepted } from './accepted.ts';
import {
  type ConsistentArticle,
  KEPT_BACK_SENTENCES,
  type LabelledArticle,
  readArticles,
  readConsistentArticles,
  readKeptBackArticles,
  readKeptBackConsistentArticles,
  readSentenceFiles,
  SENTENCE_SETS,
  type SentenceFile,
} from './labelled.ts';

/** Labelled texts: files of sentences, and articles. */
export interface Texts {
  readonly files: readonly SentenceFile[];
  readonly articles: readonly LabelledArticle[];
  /** Nothing in them is at odds with a fact. */
  readonly consistent: readonly ConsistentArticle[];
}

/** Everything that measuring and fitting look at; its own texts are those the weights are fitted on. */
export interface Corpus extends Texts {
  readonly packs: readonly Pack[];
  readonly accepted: Accepted;
  /** Measured only. */
  readonly keptBack: Texts;
}

export function readCorpus(): Corpus {
  const packs = bundledPacks();
  return {
    packs,
    accepted: new Accepted(packs),
    consistent: readConsistentArticles(),
    files: SENTENCE_SETS.flatMap(readSentenceFiles),
    articles: readArticles(),
    keptBack: {
      files: readSentenceFiles(KEPT_BACK_SENTENCES),
      articles: readKeptBackArticles(),
      consistent: readKeptBackConsistentArticles(),
    },
  };
}
