import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '../..');

/** The unit tests that generate their input, many times over, and how their readers take longer texts. */
export default defineConfig({
  root,
  test: {
    include: [
      'tools/fuzz/linear.test.ts',
      ...globSync('tests/unit/**/*.test.{ts,tsx}', { cwd: root }).filter((file) =>
        readFileSync(join(root, file), 'utf8').includes("from 'fast-check'"),
      ),
    ],
    setupFiles: [join(import.meta.dirname, 'count-cases.ts')],
    testTimeout: 3_600_000,
  },
});
