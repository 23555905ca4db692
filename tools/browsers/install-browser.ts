import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import {
  type BrowserKind,
  browserFromEnvironment,
  browserFromSystem,
  isUsable,
  lookups,
} from './find-browser.ts';

const bin = join(import.meta.dirname, '../../node_modules/.bin');
/** Playwright's Firefox is patched and speaks no WebDriver BiDi, so a stock one comes from Puppeteer's downloader. */
const firefoxCache = join(homedir(), '.cache/puppeteer');

const managers: readonly { program: string; steps: Readonly<Record<BrowserKind, readonly string[][]>> }[] = [
  {
    program: 'apt-get',
    steps: {
      chromium: [['update'], ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation']],
      firefox: [['update'], ['install', '-y', '--no-install-recommends', 'firefox-esr', 'fonts-liberation']],
    },
  },
  {
    program: 'dnf',
    steps: { chromium: [['install', '-y', 'chromium']], firefox: [['install', '-y', 'firefox']] },
  },
  {
    program: 'pacman',
    steps: {
      chromium: [['-Sy', '--noconfirm', 'chromium']],
      firefox: [['-Sy', '--noconfirm', 'firefox']],
    },
  },
  {
    program: 'apk',
    steps: { chromium: [['add', 'chromium']], firefox: [['add', 'firefox']] },
  },
];

/**
 * Path of a browser that runs the extension: named by environment variable, the system's, downloaded before,
 * downloaded now, or from the system's package manager, in this order. Throws one sentence when none is to be had.
 */
export function ensureBrowser(kind: BrowserKind, say: (line: string) => void = console.error): string {
  const present = findBrowser(kind);
  if (present) return present;
  say(`No ${kind} found; trying to download one.`);
  download(kind);
  const downloaded = downloadedBrowser(kind);
  if (downloaded) return downloaded;
  say(`The download of ${kind} did not work; trying the system's package manager.`);
  installFromSystem(kind);
  const installed = browserFromSystem(kind);
  if (installed) return installed;
  const { variables, floor } = lookups[kind];
  const name = kind === 'chromium' ? 'Chromium' : 'Firefox';
  throw new Error(
    `Please install ${name} ${floor} or newer (on Debian or Ubuntu: sudo apt-get install ${kind === 'chromium' ? 'chromium' : 'firefox-esr'}) or set ${variables[0]} to its path.`,
  );
}

/** Path of a browser that is already here, or null; nothing is installed. */
export function findBrowser(kind: BrowserKind): string | null {
  return browserFromEnvironment(kind) ?? browserFromSystem(kind) ?? downloadedBrowser(kind);
}

function downloadedBrowser(kind: BrowserKind): string | null {
  const paths = kind === 'chromium' ? [chromium.executablePath()] : downloadedFirefoxes();
  return paths.find((path) => isUsable(kind, path)) ?? null;
}

function downloadedFirefoxes(): string[] {
  try {
    return readdirSync(join(firefoxCache, 'firefox')).map((version) =>
      join(firefoxCache, 'firefox', version, 'firefox', 'firefox'),
    );
  } catch {
    return [];
  }
}

function download(kind: BrowserKind): void {
  if (kind === 'chromium') run(join(bin, 'playwright-core'), ['install', 'chromium']);
  else run(join(bin, 'browsers'), ['install', 'firefox@stable', '--path', firefoxCache]);
}

function installFromSystem(kind: BrowserKind): void {
  for (const { program, steps } of managers) {
    if (!succeeds('sh', ['-c', `command -v ${program}`])) continue;
    const root = process.getuid?.() === 0;
    if (!root && !succeeds('sudo', ['-n', 'true'])) return;
    for (const step of steps[kind]) run(root ? program : 'sudo', root ? step : ['-n', program, ...step]);
    return;
  }
}

function run(program: string, args: readonly string[]): boolean {
  // Standard output belongs to the command the person asked for, so installers write to standard error.
  return (
    spawnSync(program, args, {
      stdio: ['ignore', 2, 2],
      timeout: 600_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      shell: process.platform === 'win32',
    }).status === 0
  );
}

function succeeds(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}
