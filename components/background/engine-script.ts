import type { Coverage } from '../messages.ts';
import { addedPacks } from './added-pack-views.ts';
import { annotateArticle, knowsFact, startKnowledge } from './knowledge.ts';
import { addedKnowledge, packs } from './pack-service.ts';

/** What reads and compares, and what takes in packs: most of the background's code, wanted by few of its answers. */
export const engineScript = {
  annotateArticle,
  knowsFact,
  startKnowledge,
  packs,
  addedPacks,
  addedCoverage: async (): Promise<Coverage | null> => (await addedKnowledge())?.coverage ?? null,
};

export type EngineScript = typeof engineScript;
