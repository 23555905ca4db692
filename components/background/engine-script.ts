import type { ArticleInput } from '../../claims/types.ts';
import type { Source } from '../../facts/subscription/read-source.ts';
import type { Coverage } from '../messages.ts';
import { tryOut } from '../packs/added-engine.ts';
import { keepAdded, type StampedPacks } from './added-knowledge.ts';
import { bundled } from './bundled.ts';
import { annotateArticle, knowsFact, startKnowledge } from './knowledge.ts';

/** What reads and compares: most of the background's code, wanted by few of its answers. */
export function startEngine(stampedPacks: () => Promise<StampedPacks | null>) {
  const added = keepAdded(stampedPacks);
  return {
    /** `reviews` are the fact-checks that the page carries about itself, as JSON. */
    annotateArticle: (article: ArticleInput, all: boolean, reviews: readonly string[] = []) =>
      annotateArticle(article, all, reviews, added.now()),
    knowsFact: (id: string) => knowsFact(id, added.now),
    /** Lets an article that is on its way find everything started. */
    startKnowledge: (): void => {
      void added.now();
      startKnowledge();
    },
    addedCoverage: async (): Promise<Coverage | null> => (await added.now())?.coverage ?? null,
    addedChanged: added.changed,
    tryOut: async (source: Source) => tryOut(source, (await bundled()).packs()),
  };
}

export type EngineScript = ReturnType<typeof startEngine>;
