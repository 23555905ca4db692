import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// Vitest leaves one core free, which on a machine with two halves the speed.
const maxWorkers = availableParallelism();
// With coverage on a busy machine a test takes many times what it takes alone.
const testTimeout = 240_000;
const COMPONENTS = 'tests/unit/components/**/*.test.{ts,tsx}';

/**
 * One project per kind of test, the quickest answers first. Time limits only end what hangs: no test measures time.
 * Group 0 is not used, because Vitest runs it last where there is a single worker.
 */
export default defineConfig({
  test: {
    reporters: ['default', './tools/test/closing-line.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: [COMPONENTS],
          // The engine is loaded and compiled once for all files: half the time.
          isolate: false,
          // Quicker to start than processes.
          pool: 'threads',
          maxWorkers,
          testTimeout,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          // On their own: their modules keep state, and tests put others in the place of some.
          name: 'components',
          include: [COMPONENTS],
          pool: 'threads',
          maxWorkers,
          testTimeout,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'corpus',
          include: ['tests/corpus/**/*.test.ts'],
          maxWorkers,
          testTimeout: 300_000,
          // Beside the unit tests: it is one long file, which would leave a core idle.
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tools/test/prepare-browsers.ts',
          // Two browsers at once fill both cores of a small machine: no faster by the test, but none waits for the other's pauses.
          maxWorkers,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          expect: { poll: { timeout: 30_000 } },
          sequence: { groupOrder: 2 },
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['{claims,facts,page,components,tools}/**/*.{ts,tsx,mjs}'],
      reportOnFailure: true,
      reporter: ['text-summary', 'json-summary', 'html'],
    },
  },
});
