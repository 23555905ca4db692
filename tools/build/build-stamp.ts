import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** All that a build is made of, relative to the project's folder. */
const inputs = [
  '{assets,claims,components,entrypoints,facts,page,public,tools/build,tools/release}/**',
  '{package,package-lock,tsconfig}.json',
  'wxt.config.ts',
  'LICENSE',
];

const fileOf = (folder: string): string => `${folder}.stamp`;

/** Tells one state of the inputs under `root` from any other, and one release of Node from another. */
export function stampOf(root: string): string {
  const hash = createHash('sha256').update(process.version);
  for (const name of globSync(inputs, { cwd: root }).sort()) {
    const file = join(root, name);
    if (statSync(file).isFile()) hash.update(`\0${name}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** Whether a build from this state lies in the folder. */
export function isFresh(folder: string, stamp: string): boolean {
  const file = fileOf(folder);
  return (
    existsSync(join(folder, 'manifest.json')) && existsSync(file) && readFileSync(file, 'utf8') === stamp
  );
}

/** A build that fails half-way is no build: without a stamp the next one begins anew. */
export const forget = (folder: string): void => rmSync(fileOf(folder), { force: true });

export const remember = (folder: string, stamp: string): void => writeFileSync(fileOf(folder), stamp);
