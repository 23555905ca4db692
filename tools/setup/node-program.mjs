import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root.mjs';

/** Lowest Node that runs TypeScript files without a flag and is new enough for WXT, Vite and Vitest. */
const floor = [22, 18];

/** Path of a Node that runs this project: the installed package's, else the one running now. Throws when too old. */
export function nodeProgram() {
  const own = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (spawnSync(own, ['--version'], { stdio: 'ignore' }).status === 0) return own;
  if (isNewEnough(process.versions.node)) return process.execPath;
  throw new Error(
    `Please install Node.js ${floor.join('.')} or newer: this is ${process.version}, and the npm package "node" has none for ${process.platform} on ${process.arch}.`,
  );
}

/** @param {string} version */
function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > Number(floor[0]) || (major === floor[0] && minor >= Number(floor[1]));
}
