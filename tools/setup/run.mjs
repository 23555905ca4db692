/**
 * Starts the project's own commands on a fresh clone: installs the packages where they are missing, then runs a
 * TypeScript file or a package's program under the right Node. Plain JavaScript without packages, for Node 18 and newer.
 *
 *   node tools/setup/run.mjs tools/start/start.ts [arguments]
 *   node tools/setup/run.mjs --bin vitest [arguments]
 */
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { installPackages } from './install-packages.mjs';
import { nodeProgram } from './node-program.mjs';
import { root } from './root.mjs';

const [first, ...rest] = process.argv.slice(2);
try {
  installPackages();
  if (!first) throw new Error('Name a file to run, or --bin and a program.');
  run(first, rest);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

/**
 * @param {string} name
 * @param {string[]} args
 */
function run(name, args) {
  const bin = join(root, 'node_modules', '.bin');
  const windows = process.platform === 'win32';
  const program = name === '--bin' ? join(bin, windows ? `${args[0]}.cmd` : String(args[0])) : nodeProgram();
  const child = spawn(program, name === '--bin' ? args.slice(1) : [join(root, name), ...args], {
    cwd: name === '--bin' ? root : process.cwd(),
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` },
    stdio: 'inherit',
    shell: windows && name === '--bin',
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('error', (error) => {
    console.error(error.message);
    process.exit(1);
  });
  child.on('exit', (code) => process.exit(code ?? 1));
}
