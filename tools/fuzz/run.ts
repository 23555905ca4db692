import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Fewer cases than this are no long run. */
const FEWEST = 100_000;
/** How often each property is tried that says nothing else. */
const RUNS = process.env.FC_RUNS ?? '20000';

/** Lines "12345 tests/unit/...". */
const byFile = (a: string, b: string): number => (a.split(' ')[1] ?? '').localeCompare(b.split(' ')[1] ?? '');

const folder = mkdtempSync(join(tmpdir(), 'randnotiz-fuzz-'));
const file = join(folder, 'cases');
try {
  const vitest = join(import.meta.dirname, '../../node_modules/vitest/vitest.mjs');
  const config = join(import.meta.dirname, 'vitest.config.ts');
  const { status } = spawnSync(
    process.execPath,
    [vitest, 'run', '--config', config, ...process.argv.slice(2)],
    {
      stdio: 'inherit',
      env: { ...process.env, FC_RUNS: RUNS, RANDNOTIZ_CASES: file },
    },
  );
  const counts = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').sort(byFile) : [];
  for (const line of counts) console.log(line.replace(/^\d+/, (count) => count.padStart(8)));
  const cases = counts.reduce((sum, line) => sum + Number.parseInt(line, 10), 0);
  console.log(`${cases.toLocaleString('en')} generated cases in ${counts.length} files`);
  if (cases < FEWEST) console.error(`A long run has at least ${FEWEST.toLocaleString('en')}.`);
  process.exitCode = status === 0 && cases >= FEWEST ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
