import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const doc = readFileSync(join(root, 'docs/matching.md'), 'utf8');

test('the script in docs/matching.md runs and tells veto, score and evidence of its fact', () => {
  const script = /node --input-type=module -e "([^"]+)"/.exec(doc)?.[1] ?? '';
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(stdout).toMatch(/veto: null,\s+score: \d/);
});

test('the files that docs/matching.md names are there', () => {
  const named = [
    ...doc.matchAll(
      /`((?:claims|facts|tests|linking|comparing|entities|german|lexicon|reading)\/[\w./-]*)`/g,
    ),
  ];
  const missing = named
    .map(([, path = '']) => path)
    .filter((path) => !existsSync(join(root, path)) && !existsSync(join(root, 'claims', path)));
  expect(missing.filter((path) => !path.endsWith('tow-load.ts'))).toEqual([]);
  expect(named.length).toBeGreaterThan(15);
});
