import { isDrawn, type Mutant, SEED, SHARE } from './sample.ts';

/** Stryker draws no samples, but asks its checkers about each mutant that it would try. */
function sampleChecker() {
  const share = Number(process.env[SHARE]);
  const seed = process.env[SEED] ?? '';
  return {
    init: async () => undefined,
    group: async (mutants: readonly Mutant[]) => [mutants.map(({ id }) => id)],
    check: async (mutants: readonly Mutant[]) =>
      Object.fromEntries(
        mutants.map((mutant) => [
          mutant.id,
          isDrawn(mutant, share, seed)
            ? { status: 'passed' }
            : { status: 'compileError', reason: 'not in the sample' },
        ]),
      ),
  };
}

export const strykerPlugins = [{ kind: 'Checker', name: 'sample', factory: sampleChecker }];
