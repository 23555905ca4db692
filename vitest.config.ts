import { defineConfig } from 'vitest/config';

/** One project per kind of test; browser tests run one after another because each starts real browsers. */
export default defineConfig({
  test: {
    reporters: ['default', './tools/test/closing-line.ts'],
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], sequence: { groupOrder: 0 } } },
      {
        test: {
          name: 'corpus',
          include: ['tests/corpus/**/*.test.ts'],
          testTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tools/test/prepare-browsers.ts',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['claims/**', 'facts/**', 'page/**', 'components/**', 'tools/**'],
      reporter: ['text-summary', 'html'],
    },
  },
});
