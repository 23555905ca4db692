import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browserFromEnvironment, browserFromSystem, isUsable } from '../../../tools/browsers/find-browser.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'randnotiz-browsers-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** A program that answers --version like a browser. */
function program(name: string, version: string): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, `#!/bin/sh\necho "${version}"\n`);
  chmodSync(path, 0o755);
  return path;
}

test('an environment variable goes first, whatever the version says', () => {
  const path = program('mine', 'Nightly');
  vi.stubEnv('RANDNOTIZ_FIREFOX', path);
  expect(browserFromEnvironment('firefox')).toBe(path);
});

test('a variable that names nothing is one sentence that names the variable', () => {
  vi.stubEnv('RANDNOTIZ_CHROMIUM', join(folder, 'nowhere'));
  expect(() => browserFromEnvironment('chromium')).toThrow(
    /^RANDNOTIZ_CHROMIUM is set to .*nowhere, but no program/,
  );
});

test('the first new enough browser on the PATH is taken; an old one is passed over', () => {
  program('old/firefox', 'Mozilla Firefox 128.9.0esr');
  const esr = program('new/firefox-esr', 'Mozilla Firefox 153.7.0esr');
  vi.stubEnv('PATH', `${join(folder, 'old')}:${join(folder, 'new')}`);
  expect(browserFromSystem('firefox')).toBe(esr);
});

test('a program that is no browser, or is not there, is not usable', () => {
  expect(isUsable('chromium', program('talk', 'Please install the snap'))).toBe(false);
  expect(isUsable('chromium', join(folder, 'nowhere'))).toBe(false);
  expect(isUsable('chromium', program('chromium', 'Chromium 127.0.6533.88'))).toBe(false);
  expect(isUsable('chromium', program('chromium', 'Chromium 128.0.6613.36'))).toBe(true);
});
