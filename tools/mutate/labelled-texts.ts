import type { Engine } from '../../claims/types.ts';
import { type Corpus, readCorpus } from '../corpus/corpus.ts';
import { engineLinker, evaluate, type Result } from '../corpus/evaluate.ts';
import { evaluateArticles } from '../corpus/evaluate-articles.ts';
import type { LabelledSentence } from '../corpus/labelled.ts';

/** Where the answers of the unchanged code lie while mutants are tried. */
export const ANSWERS = 'RANDNOTIZ_LABELLED_ANSWERS';

/** Every mutant that no unit test notices is judged by these texts, so there are only so many of them. */
const ONE_IN = 2;

const sentencesOf = ({ files }: Corpus): LabelledSentence[] =>
  files.flatMap(({ sentences }) => sentences).filter((_, at) => at % ONE_IN === 0);

const isRight = ({ outcome, relationRight }: Result): boolean =>
  outcome === 'quiet' || (outcome === 'right' && relationRight);

/** What the engine gets wrong in the labelled texts that rules are written with, text by text. */
export function* mistakes(engine: Engine, corpus: Corpus = readCorpus()): Generator<string> {
  for (const article of corpus.articles) {
    const { misses } = evaluateArticles([article], engine, corpus.accepted);
    for (const { kind, quote } of misses) yield `${article.id} ${kind}: ${quote}`;
  }
  const linker = engineLinker(engine);
  for (const sentence of sentencesOf(corpus))
    for (const result of evaluate([sentence], linker, corpus.accepted))
      if (!isRight(result)) yield sentence.id;
}
