import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const browserKinds = ['chromium', 'firefox'] as const;
export type BrowserKind = (typeof browserKinds)[number];

interface Lookup {
  /** Environment variables that name an executable, the project's own first. */
  readonly variables: readonly string[];
  /** Names looked for on the PATH. */
  readonly names: readonly string[];
  /** Places outside the PATH. */
  readonly places: readonly string[];
  /** Lowest major version the extension installs in (see wxt.config.ts). */
  readonly floor: number;
}

/**
 * Branded Chrome is not looked for: since version 137 it ignores --load-extension. Chromium and "Chrome for Testing"
 * still take it, and RANDNOTIZ_CHROMIUM may name either.
 */
export const lookups: Readonly<Record<BrowserKind, Lookup>> = {
  chromium: {
    variables: ['RANDNOTIZ_CHROMIUM', 'CHROME_PATH'],
    names: ['chromium', 'chromium-browser', 'ungoogled-chromium'],
    places: [
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    ],
    floor: 128,
  },
  firefox: {
    variables: ['RANDNOTIZ_FIREFOX', 'FIREFOX_PATH'],
    names: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    places: [
      '/snap/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    floor: 142,
  },
};

/** Path named by an environment variable, or null. Throws when the variable names no executable. */
export function browserFromEnvironment(kind: BrowserKind): string | null {
  for (const variable of lookups[kind].variables) {
    const path = process.env[variable];
    if (!path) continue;
    if (!isExecutable(path)) throw new Error(`${variable} is set to ${path}, but no program is there.`);
    return path;
  }
  return null;
}

/** Path of a new enough browser the system has, or null. */
export function browserFromSystem(kind: BrowserKind): string | null {
  const { names, places } = lookups[kind];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...places].find((path) => isUsable(kind, path)) ?? null;
}

/** True when the program starts and is new enough for the extension. */
export function isUsable(kind: BrowserKind, path: string): boolean {
  if (!isExecutable(path)) return false;
  // Windows browsers print no version; there the program has to be taken as it is.
  if (process.platform === 'win32') return true;
  const version = majorVersion(path);
  return version !== null && version >= lookups[kind].floor;
}

function majorVersion(path: string): number | null {
  try {
    const output = execFileSync(path, ['--version'], {
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 30_000,
    });
    const found = /(\d+)\.\d/.exec(output.toString());
    return found ? Number(found[1]) : null;
  } catch {
    return null;
  }
}

function isExecutable(path: string): boolean {
  if (!existsSync(path)) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
