import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';
import { type BrowserKind, browserKinds } from '../browsers/find-browser.ts';
import { forget, isFresh, remember, stampOf } from './build-stamp.ts';
import { builderEnvironment } from './builder-environment.ts';

const root = join(import.meta.dirname, '../..');
const targets = { chromium: 'chrome', firefox: 'firefox' } as const;

/** Folder in which the unpacked build for a browser lies. */
export function buildFolder(kind: BrowserKind): string {
  return join(root, '.output', `${targets[kind]}-mv3`);
}

/**
 * Builds the extension for one browser, unless nothing it is made of has changed since, and answers its folder. Throws
 * with the builder's own words when it fails.
 */
export async function buildExtension(kind: BrowserKind): Promise<string> {
  const folder = buildFolder(kind);
  const stamp = stampOf(root);
  if (isFresh(folder, stamp)) return folder;
  forget(folder);
  await runBuilder(kind);
  remember(folder, stamp);
  return folder;
}

async function runBuilder(kind: BrowserKind): Promise<void> {
  // In a process of its own: the builder draws a spinner into standard output, terminal or not.
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  const options = { cwd: root, env: builderEnvironment(), maxBuffer: 64 * 1024 * 1024 };
  try {
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      [wxt, 'build', '-b', targets[kind]],
      options,
    );
    for (const line of readable(stdout + stderr)) if (/\bWARN\b|\(!\)/.test(line)) console.warn(line);
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`The extension could not be built:\n${readable(stdout + stderr).join('\n')}`);
  }
}

function readable(output: string): string[] {
  const lines = stripVTControlCharacters(output).split(/[\r\n]+/);
  return lines.filter((line) => line.trim() !== '' && !/^[⠁-⣿]/.test(line));
}

if (process.argv[1] === import.meta.filename) {
  for (const kind of browserKinds) console.log(await buildExtension(kind));
}
