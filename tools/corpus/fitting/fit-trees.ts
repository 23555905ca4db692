import { LEAF, type StoredTrees } from '../../../claims/linking/judging/trees.ts';
import { type Binned, binned } from './bins.ts';
import { growTree, type Node, valueAt } from './grow-tree.ts';
import { seededRandom } from './shuffle.ts';
import type { TreeRows } from './tree-rows.ts';

const TREES = 100;
/** Shares of rows and columns that each tree sees: what a few of them alone would tell does not carry all trees. */
const ROWS = 0.7;
const COLUMNS = 0.6;
/** Which rows those are is chance: of 1 to 3 this one kept every floor, where trees of the others are as good (ADR 25). */
const SEED = 2;

/** Trees, and the log-odds that they give each row. */
export interface FittedTrees {
  readonly trees: StoredTrees;
  readonly odds: Float64Array;
}

/**
 * Boosted trees (Friedman 2001) that mend the score of the evidence: logistic loss, begun with the score. The same rows
 * give the same trees. Nothing is learnt from the rows that are `held`, they are only answered.
 */
export function fitTrees(
  { names, columns, scores, right, weights }: TreeRows,
  held: (row: number) => boolean = () => false,
): FittedTrees {
  const table = columns.map(binned);
  const odds = Float64Array.from(scores);
  const slope = new Float64Array(odds.length);
  const curve = new Float64Array(odds.length);
  const random = seededRandom(SEED);
  const trees: Node[] = [];
  for (let round = 0; round < TREES; round++) {
    const rows = Int32Array.from(odds.keys()).filter((row) => random() < ROWS && !held(row));
    const seen = [...names.keys()].filter(() => random() < COLUMNS);
    for (const row of rows) {
      const weight = weights[row] ?? 0;
      const likely = 1 / (1 + Math.exp(-(odds[row] ?? 0)));
      slope[row] = weight * (likely - (right[row] ?? 0));
      curve[row] = weight * likely * (1 - likely);
    }
    const tree = growTree(rows, seen, table, { slope, curve });
    trees.push(tree);
    for (let row = 0; row < odds.length; row++) odds[row] = (odds[row] ?? 0) + valueAt(tree, row, table);
  }
  return { trees: stored(names, table, trees), odds };
}

/** Only the features that a fork asks for, in the order in which it does. */
function stored(names: readonly string[], table: readonly Binned[], trees: readonly Node[]): StoredTrees {
  const features: string[] = [];
  const write = (node: Node): number[] => {
    if ('leaf' in node) return [LEAF, Math.round(node.leaf * 100) + 0];
    const name = names[node.column] ?? '';
    if (!features.includes(name)) features.push(name);
    const fork = [features.indexOf(name), table[node.column]?.bounds[node.step] ?? 0];
    return [...fork, ...write(node.left), ...write(node.right)];
  };
  return { trees: trees.map(write), features };
}
