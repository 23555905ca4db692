import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runWxt } from './run-wxt.ts';

/** SHA-256 in hex of every archive by its file name, sorted by name. */
export type Sums = Readonly<Record<string, string>>;

/**
 * Builds the three archives of a release in a checkout's .output folder, and SHA256SUMS beside them: the Chrome and
 * the Firefox extension, and the sources Mozilla's reviewers rebuild it from. Archives of older versions are removed.
 */
export function buildArchives(folder: string): Sums {
  const output = join(folder, '.output');
  for (const name of globSync('*.zip', { cwd: output })) rmSync(join(output, name));
  runWxt(folder, 'zip', '-b', 'chrome');
  runWxt(folder, 'zip', '-b', 'firefox');
  const names = globSync('*.zip', { cwd: output }).sort();
  const sums = Object.fromEntries(
    names.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(output, name)))
        .digest('hex'),
    ]),
  );
  const lines = names.map((name) => `${sums[name]}  ${name}\n`);
  writeFileSync(join(output, 'SHA256SUMS'), lines.join(''));
  return sums;
}

/** Names of the archives that are not the same in both, or stand in one only. */
export function differing(first: Sums, second: Sums): string[] {
  const names = new Set([...Object.keys(first), ...Object.keys(second)]);
  return [...names].filter((name) => first[name] !== second[name]);
}
