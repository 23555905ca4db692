import { type StoredTrees, Trees } from '../../../claims/linking/judging/trees.ts';
import { type Scorer, scorer } from '../../../claims/linking/score.ts';
import type { Examples } from './examples.ts';
import { fitTrees } from './fit-trees.ts';
import { fitWeights, type Weights } from './fit-weights.ts';
import { treeRows } from './tree-rows.ts';

/** What the engine has learnt from labelled texts. */
export interface Fitted {
  readonly weights: Weights;
  readonly trees: StoredTrees;
}

/** Fits the weights of the evidence, then the trees that judge what they find promising. */
export function fitAll({ names, examples, aroundNames, judgements }: Examples): Fitted {
  const weights = fitWeights(names, examples);
  return { weights, trees: fitTrees(treeRows(names, aroundNames, judgements, weights)) };
}

export const scorerOf = ({ weights, trees }: Fitted): Scorer => scorer(weights, new Trees(trees));
