/** A column in a few steps: forks are looked for between them only. */
export interface Binned {
  /** The most that each step holds, but for the last, which holds the rest. */
  readonly bounds: readonly number[];
  /** The step of each row. */
  readonly steps: Uint8Array;
}

export const STEPS = 24;
/** A bound is stored with so many decimals. */
const DECIMALS = 3;

/** A step for each value where they are few, else steps with about as many rows each. */
export function binned(column: Float64Array): Binned {
  const sorted = column.toSorted();
  const distinct = [...new Set(sorted)];
  const most =
    distinct.length <= STEPS
      ? distinct.slice(0, -1)
      : Array.from(
          { length: STEPS - 1 },
          (_, step) => sorted[Math.floor(((step + 1) * sorted.length) / STEPS)] ?? 0,
        );
  const bounds = [...new Set(most.map((bound) => Number(bound.toFixed(DECIMALS))))];
  const stepOf = (value: number): number => {
    const step = bounds.findIndex((bound) => value <= bound);
    return step === -1 ? bounds.length : step;
  };
  return { bounds, steps: Uint8Array.from(column, stepOf) };
}
