import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { builderEnvironment } from '../build/builder-environment.ts';

/** Runs a WXT command in a folder, by itself quiet. Throws with WXT's own words when it fails. */
export function runWxt(folder: string, ...args: readonly string[]): void {
  const wxt = join(folder, 'node_modules/wxt/bin/wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, ...args], {
    cwd: folder,
    env: builderEnvironment(),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`wxt ${args.join(' ')}:\n${stripVTControlCharacters(stdout + stderr)}`);
}
