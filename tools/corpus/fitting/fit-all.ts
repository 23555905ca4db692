import { type StoredTrees, Trees } from '../../../claims/linking/judging/trees.ts';
import { type StoredWording, Wording } from '../../../claims/linking/judging/wording.ts';
import { type Scorer, scorer } from '../../../claims/linking/score.ts';
import type { Examples } from './examples.ts';
import { fitTrees } from './fit-trees.ts';
import { fitWeights, type Weights } from './fit-weights.ts';
import { fitWording } from './fit-wording.ts';
import { FOLDS, foldOf } from './folds.ts';
import { type Rows, treeRows } from './tree-rows.ts';

/** What the engine has learnt from labelled texts. */
export interface Fitted extends FittedJudge {
  readonly weights: Weights;
}

export interface FittedJudge {
  readonly trees: StoredTrees;
  readonly wording: StoredWording;
}

/** Fits the weights of the evidence, then what judges the facts that they find promising. */
export function fitAll(examples: Examples): Fitted {
  const weights = fitWeights(examples.names, examples.examples);
  return { weights, ...fitJudge(examples, weights) };
}

/** Trees over the weights, and words over trees that have not seen the text. */
export function fitJudge({ names, aroundNames, judgements }: Examples, weights: Weights): FittedJudge {
  const rows = treeRows(names, aroundNames, judgements, weights);
  const { trees } = fitTrees(rows);
  return { trees, wording: fitWording(rows, unseenOdds(rows)) };
}

/** Log-odds that each row gets from trees without its fact or article. */
function unseenOdds(rows: Rows): Float64Array {
  const folds = rows.groups.map(foldOf);
  const unseen = new Float64Array(folds.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const { odds } = fitTrees(rows, (row) => folds[row] === fold);
    for (const [row, of] of folds.entries()) if (of === fold) unseen[row] = odds[row] ?? 0;
  }
  return unseen;
}

export const scorerOf = ({ weights, trees, wording }: Fitted): Scorer =>
  scorer(weights, new Trees(trees), new Wording(wording));
