/** How often a dear property is tried: a twentieth of what others are in the long run (`npm run fuzz`), here as told. */
export const dearRuns = (here: number): number =>
  Math.max(here, Math.round(Number(process.env.FC_RUNS ?? 0) / 20));
