import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { missingPackages } from '../../../tools/setup/install-packages.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'randnotiz-'));
  mkdirSync(join(folder, 'node_modules'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, packages: Record<string, object>): void {
  writeFileSync(join(folder, file), JSON.stringify({ packages }));
}

const lock = {
  '': { version: '1.0.0' },
  'node_modules/a': { version: '2.0.0' },
  'node_modules/native-for-another-system': { version: '1.0.0', optional: true },
};

test('nothing is missing when the installed versions are those of the lock file', () => {
  write('package-lock.json', lock);
  write('node_modules/.package-lock.json', { 'node_modules/a': { version: '2.0.0' } });
  expect(missingPackages(folder)).toEqual([]);
});

test('everything is missing on a fresh clone', () => {
  write('package-lock.json', lock);
  expect(missingPackages(folder)).toEqual(['node_modules/a']);
});

test('a package whose version in the lock file changed is missing', () => {
  write('package-lock.json', lock);
  write('node_modules/.package-lock.json', { 'node_modules/a': { version: '1.9.0' } });
  expect(missingPackages(folder)).toEqual(['node_modules/a']);
});
