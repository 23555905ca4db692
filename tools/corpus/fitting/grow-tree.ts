import { type Binned, STEPS } from './bins.ts';

/** Slope and curvature of the loss at each row, for what the trees before have made of it. */
export interface Slopes {
  readonly slope: Float64Array;
  readonly curve: Float64Array;
}

export type Node =
  | { readonly leaf: number }
  | { readonly column: number; readonly step: number; readonly left: Node; readonly right: Node };

const DEPTH = 6;
/** Fewer rows are no reason for a branch. */
const FEWEST = 20;
/** Pull of every leaf towards 0 (L2). */
const SHRINK = 10;
/** A fork must win so much. */
const LEAST_GAIN = 1;
/** What is taken of each leaf: the next trees mend the rest. In hundredths, as leaves are stored. */
const RATE = 0.12;

/** Grows one tree of a boosted sum by second-order gain (Chen and Guestrin, 2016) over the rows and columns given. */
export function growTree(
  rows: Int32Array,
  columns: readonly number[],
  table: readonly Binned[],
  { slope, curve }: Slopes,
  depth: number = DEPTH,
): Node {
  let slopes = 0;
  let curves = 0;
  for (const row of rows) {
    slopes += slope[row] ?? 0;
    curves += curve[row] ?? 0;
  }
  const leaf = { leaf: Math.round((-slopes / (curves + SHRINK)) * RATE * 100) / 100 + 0 };
  if (depth === 0 || rows.length < 2 * FEWEST) return leaf;
  const worth = (a: number, b: number): number => (a * a) / (b + SHRINK);
  const whole = worth(slopes, curves);
  let best = { gain: LEAST_GAIN, column: -1, step: 0 };
  const slopeOf = new Float64Array(STEPS);
  const curveOf = new Float64Array(STEPS);
  const countOf = new Int32Array(STEPS);
  for (const column of columns) {
    const binned = table[column];
    if (binned === undefined) continue;
    const { steps, bounds } = binned;
    slopeOf.fill(0);
    curveOf.fill(0);
    countOf.fill(0);
    for (const row of rows) {
      const step = steps[row] ?? 0;
      slopeOf[step] = (slopeOf[step] ?? 0) + (slope[row] ?? 0);
      curveOf[step] = (curveOf[step] ?? 0) + (curve[row] ?? 0);
      countOf[step] = (countOf[step] ?? 0) + 1;
    }
    let left = 0;
    let leftCurve = 0;
    let count = 0;
    for (let step = 0; step < bounds.length; step++) {
      left += slopeOf[step] ?? 0;
      leftCurve += curveOf[step] ?? 0;
      count += countOf[step] ?? 0;
      if (count < FEWEST || rows.length - count < FEWEST) continue;
      const gain = worth(left, leftCurve) + worth(slopes - left, curves - leftCurve) - whole;
      if (gain > best.gain) best = { gain, column, step };
    }
  }
  const { column, step } = best;
  const steps = table[column]?.steps;
  if (steps === undefined) return leaf;
  const grown = (side: Int32Array): Node => growTree(side, columns, table, { slope, curve }, depth - 1);
  return {
    column,
    step,
    left: grown(rows.filter((row) => (steps[row] ?? 0) <= step)),
    right: grown(rows.filter((row) => (steps[row] ?? 0) > step)),
  };
}

/** What the tree says of a row. */
export function valueAt(tree: Node, row: number, table: readonly Binned[]): number {
  let node = tree;
  while ('column' in node) node = (table[node.column]?.steps[row] ?? 0) <= node.step ? node.left : node.right;
  return node.leaf;
}
