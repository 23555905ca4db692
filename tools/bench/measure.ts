/** One measured figure: the middle of several rounds, and how far the rounds lie apart. */
export interface Measured {
  /** Median, milliseconds. */
  readonly ms: number;
  /** Fastest round, milliseconds: what the machine can do when nothing disturbs it. */
  readonly best: number;
  /** Distance of the quartiles as a share of the median. */
  readonly spread: number;
  readonly rounds: number;
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

export function summarise(rounds: readonly number[]): Measured {
  const sorted = [...rounds].sort((a, b) => a - b);
  const ms = at(sorted, 0.5);
  return {
    ms,
    best: at(sorted, 0),
    spread: (at(sorted, 0.75) - at(sorted, 0.25)) / ms,
    rounds: rounds.length,
  };
}

/** CPU time of this thread in milliseconds: other programs, the collector's and the compiler's threads do not count. */
export function cpuNow(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** The clock of CPU time moves in steps of a few milliseconds, so a round repeats short work until it lasts this long. */
const ROUND_MS = 80;

/** Runs `work` until it is warm, then measures its CPU time round by round. */
export function measure(work: () => void, { rounds = 11, warmMs = 400 } = {}): Measured {
  const begun = cpuNow();
  let runs = 0;
  while (runs === 0 || cpuNow() - begun < warmMs) {
    work();
    runs += 1;
  }
  const repeats = Math.max(1, Math.round((ROUND_MS * runs) / (cpuNow() - begun)));
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = cpuNow();
    for (let repeat = 0; repeat < repeats; repeat++) work();
    times.push((cpuNow() - start) / repeats);
  }
  return summarise(times);
}

export const megabytesPerSecond = (bytes: number, { ms }: Measured): number => bytes / 1000 / ms;
