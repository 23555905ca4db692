import { createEngine } from '../../../claims/engine.ts';
import type { Engine } from '../../../claims/types.ts';
import type { Corpus } from '../corpus.ts';
import { engineLinker, type Linker } from '../evaluate.ts';
import type { Examples } from './examples.ts';
import { fitAll, scorerOf } from './fit-all.ts';
import { FOLDS, foldOf } from './folds.ts';

/** Answers every labelled text with weights, trees and words that were fitted without its fact or article. */
export interface CrossValidation {
  readonly linker: Linker;
  /** For the articles that are not kept back; any other text gets the first fold's weights. */
  readonly engine: Engine;
}

export function crossValidate(corpus: Corpus, examples: Examples): CrossValidation {
  const engines = Array.from({ length: FOLDS }, (_, fold) => {
    const isOthers = ({ group }: { readonly group: string }): boolean => foldOf(group) !== fold;
    return createEngine(
      corpus.packs,
      scorerOf(
        fitAll({
          ...examples,
          examples: examples.examples.filter(isOthers),
          judgements: examples.judgements.filter(isOthers),
        }),
      ),
    );
  });
  const engineOf = (group: string): Engine => {
    const engine = engines[foldOf(group)];
    if (engine === undefined) throw new Error(`No fold for ${group}.`);
    return engine;
  };
  const articleIds = new Map(corpus.articles.map(({ text, id }) => [text, id]));
  return {
    linker: (sentence) =>
      engineLinker(engineOf(corpus.accepted.get(sentence.fact)?.id ?? sentence.fact))(sentence),
    engine: {
      annotate: (article, options) => engineOf(articleIds.get(article.text) ?? '').annotate(article, options),
    },
  };
}
