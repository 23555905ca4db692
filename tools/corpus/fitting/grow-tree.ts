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
/** What is taken of each leaf: the next trees mend the rest. */
const RATE = 0.12;

/** Grows one tree of a boosted sum by second-order gain (Chen and Guestrin, 2016) over the rows and columns given. */
export function growTree(
  rows: Int32Array,
  columns: readonly number[],
  table: readonly Binned[],
  slopes: Slopes,
  depth: number = DEPTH,
): Node {
  const all = sumOf(rows, slopes);
  const fork = depth === 0 || rows.length < 2 * FEWEST ? null : bestFork(rows, columns, table, slopes, all);
  // Rounded as it is stored.
  if (fork === null) return { leaf: Math.round((-all.slope / (all.curve + SHRINK)) * RATE * 100) / 100 + 0 };
  const { column, step } = fork;
  const grown = (isOfSide: (at: number) => boolean): Node => {
    const side = rows.filter((row) => isOfSide(table[column]?.steps[row] ?? 0));
    return growTree(side, columns, table, slopes, depth - 1);
  };
  return { column, step, left: grown((at) => at <= step), right: grown((at) => at > step) };
}

interface Sum {
  readonly slope: number;
  readonly curve: number;
}

function sumOf(rows: Int32Array, { slope, curve }: Slopes): Sum {
  const sum = { slope: 0, curve: 0 };
  for (const row of rows) {
    sum.slope += slope[row] ?? 0;
    sum.curve += curve[row] ?? 0;
  }
  return sum;
}

const worth = (slope: number, curve: number): number => (slope * slope) / (curve + SHRINK);

/** Where to part the rows, whose sum is `all`; null where no fork wins enough. */
function bestFork(
  rows: Int32Array,
  columns: readonly number[],
  table: readonly Binned[],
  { slope, curve }: Slopes,
  all: Sum,
): { readonly column: number; readonly step: number } | null {
  const whole = worth(all.slope, all.curve);
  let most = LEAST_GAIN;
  let best = null;
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
    let leftSlope = 0;
    let leftCurve = 0;
    let count = 0;
    for (let step = 0; step < bounds.length; step++) {
      leftSlope += slopeOf[step] ?? 0;
      leftCurve += curveOf[step] ?? 0;
      count += countOf[step] ?? 0;
      if (count < FEWEST || rows.length - count < FEWEST) continue;
      const gain = worth(leftSlope, leftCurve) + worth(all.slope - leftSlope, all.curve - leftCurve) - whole;
      if (gain <= most) continue;
      most = gain;
      best = { column, step };
    }
  }
  return best;
}

/** What the tree says of a row. */
export function valueAt(tree: Node, row: number, table: readonly Binned[]): number {
  let node = tree;
  while ('column' in node) node = (table[node.column]?.steps[row] ?? 0) <= node.step ? node.left : node.right;
  return node.leaf;
}
