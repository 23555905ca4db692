import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { QuickFirst } from './quick-first.ts';

/**
 * The tests that judge a mutant: those of the two rooms that are mutated, and those of added packs, which go through
 * facts/subscription/. The corpus and the browsers take too long.
 */
export default defineConfig({
  test: {
    include: [
      'tests/unit/claims/**/*.test.ts',
      'tests/unit/facts/**/*.test.ts',
      'tests/unit/components/packs-*.test.ts',
    ],
    setupFiles: [join(import.meta.dirname, 'few-cases.ts')],
    sequence: { sequencer: QuickFirst },
    // Loading the engine for every file anew took most of the time; these tests leave nothing behind.
    isolate: false,
    // Code with thousands of changes in it is slow.
    testTimeout: 600_000,
  },
});
