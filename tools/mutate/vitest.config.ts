import { defineConfig } from 'vitest/config';

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
    testTimeout: 60_000,
  },
});
