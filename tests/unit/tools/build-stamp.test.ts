import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { forget, isFresh, remember, stampOf } from '../../../tools/build/build-stamp.ts';

let root = '';
const write = (name: string, content: string) => writeFileSync(join(root, name), content);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'randnotiz-stamp-'));
  for (const folder of ['claims', 'tests', '.output', '.output/chrome-mv3']) mkdirSync(join(root, folder));
  write('claims/engine.ts', 'export const engine = 1;\n');
  write('.output/chrome-mv3/manifest.json', '{}');
});
afterEach(() => rmSync(root, { recursive: true }));

test.each([
  ['a changed source', () => write('claims/engine.ts', 'export const engine = 2;\n')],
  ['a new source', () => write('claims/link.ts', '')],
  ['a removed source', () => rmSync(join(root, 'claims/engine.ts'))],
  ['a change of what is installed', () => write('package-lock.json', '{}')],
])('%s makes another stamp', (_, change) => {
  const before = stampOf(root);
  change();
  expect(stampOf(root)).not.toBe(before);
});

test('a change of a test makes none', () => {
  const before = stampOf(root);
  write('tests/engine.test.ts', '');
  expect(stampOf(root)).toBe(before);
});

test('a build is fresh for the state it was made of, and until it is begun anew or gone', () => {
  const folder = join(root, '.output/chrome-mv3');
  expect(isFresh(folder, 'one')).toBe(false);
  remember(folder, 'one');
  expect(isFresh(folder, 'one')).toBe(true);
  expect(isFresh(folder, 'two')).toBe(false);
  forget(folder);
  expect(isFresh(folder, 'one')).toBe(false);
  remember(folder, 'one');
  rmSync(join(folder, 'manifest.json'));
  expect(isFresh(folder, 'one')).toBe(false);
});
