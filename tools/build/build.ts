import { join } from 'node:path';
import { build } from 'wxt';
import { type BrowserKind, browserKinds } from '../browsers/find-browser.ts';

const root = join(import.meta.dirname, '../..');
const targets = { chromium: 'chrome', firefox: 'firefox' } as const;

/** Folder in which the unpacked build for a browser lies. */
export function buildFolder(kind: BrowserKind): string {
  return join(root, '.output', `${targets[kind]}-mv3`);
}

/** Builds the extension for one browser and answers its folder. */
export async function buildExtension(kind: BrowserKind): Promise<string> {
  await build({ root, browser: targets[kind], logger: quietLogger });
  return buildFolder(kind);
}

const ignore = () => {};
const quietLogger = {
  debug: ignore,
  log: ignore,
  info: ignore,
  success: ignore,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
  level: 3,
};

if (process.argv[1] === import.meta.filename) {
  for (const kind of browserKinds) console.log(await buildExtension(kind));
}
