import { join } from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';
import { QuickFirst, SLOW_FILES } from './quick-first.ts';
import { QUICK } from './sample.ts';

/**
 * The tests that judge a mutant: those of the two rooms that are mutated, those of added packs, which go through
 * facts/subscription/, and last the labelled texts. The browsers take too long.
 */
export default defineConfig({
  test: {
    include: [
      'tests/unit/claims/**/*.test.ts',
      'tests/unit/facts/**/*.test.ts',
      'tests/unit/components/packs-*.test.ts',
      'tools/mutate/labelled-texts.test.ts',
    ],
    exclude: [...configDefaults.exclude, ...(process.env[QUICK] ? SLOW_FILES : [])],
    setupFiles: [join(import.meta.dirname, 'few-cases.ts')],
    sequence: { sequencer: QuickFirst },
    // Loading the engine for every file anew took most of the time; these tests leave nothing behind.
    isolate: false,
    // Code with thousands of changes in it is slow.
    testTimeout: 600_000,
  },
});
