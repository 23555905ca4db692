import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Counts the code that the unit tests and the labelled texts run, and prints it by room; pages of detail lie in coverage/. */
const root = join(import.meta.dirname, '../..');

interface Count {
  readonly total: number;
  readonly covered: number;
}
type Kind = 'lines' | 'branches';
type Summary = Readonly<Record<string, Readonly<Record<Kind, Count>>>>;

const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    ...['--project', 'unit', '--project', 'components', '--project', 'corpus', '--coverage'],
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit' },
);

const { total: _all, ...files } = JSON.parse(
  readFileSync(join(root, 'coverage/coverage-summary.json'), 'utf8'),
) as Summary;
const rooms = Map.groupBy(
  Object.entries(files),
  ([file]) => relative(root, file).replaceAll('\\', '/').split('/')[0] ?? '',
);

function share(counts: readonly Count[]): string {
  const sum = (key: keyof Count): number => counts.reduce((before, count) => before + count[key], 0);
  return `${((100 * sum('covered')) / Math.max(1, sum('total'))).toFixed(1)} % of ${sum('total')}`;
}

for (const [room, entries] of rooms) {
  const of = (kind: Kind): string => share(entries.map(([, counts]) => counts[kind]));
  console.log(`${room.padEnd(12)} lines ${of('lines')}, branches ${of('branches')}`);
}
process.exitCode = status ?? 1;
