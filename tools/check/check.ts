import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const bin = join(root, 'node_modules/.bin');

/** Everything that must be clean: format and lint, types, and the rooms that know no DOM checked without it. */
const steps = [
  ['biome', 'check', '--error-on-warnings', '.'],
  ['tsc', '--noEmit'],
  ['tsc', '--noEmit', '-p', 'tsconfig.pure.json'],
] as const;

let failed = false;
for (const [program, ...args] of steps) {
  const { status } = spawnSync(join(bin, program), args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    failed = true;
    console.error(`${program} ${args.join(' ')} found something to mend.`);
  }
}
process.exitCode = failed ? 1 : 0;
