import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** Runs a WXT command in a folder, by itself quiet. Throws with WXT's own words when it fails. */
export function runWxt(folder: string, ...args: readonly string[]): void {
  // A test runner's environment would make it a development build.
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const wxt = join(folder, 'node_modules/wxt/bin/wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`wxt ${args.join(' ')}:\n${stripVTControlCharacters(stdout + stderr)}`);
}
