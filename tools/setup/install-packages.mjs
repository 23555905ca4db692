import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/** Runs `npm ci` when the installed packages are not those of the lock file. Throws one sentence when that fails. */
export function installPackages() {
  if (missingPackages(root).length === 0) return;
  console.error('Installing packages (once, about half a minute) …');
  const npm = process.env.npm_execpath;
  const [program, ...args] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
  const { status } = spawnSync(String(program), [...args, 'ci', '--loglevel=error'], {
    cwd: root,
    // Standard output belongs to the command the person asked for.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32' && program === 'npm',
    env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1', PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
  });
  if (status !== 0) {
    throw new Error('The packages could not be installed: please run "npm ci" and see what it reports.');
  }
}

/**
 * Names of the packages whose installed version differs from the lock file. npm keeps a list of what it installed, so a
 * changed lock file is noticed without a stamp of our own.
 * @param {string} folder
 * @returns {string[]}
 */
export function missingPackages(folder) {
  const wanted = packagesOf(join(folder, 'package-lock.json'));
  const installed = packagesOf(join(folder, 'node_modules', '.package-lock.json'));
  return Object.keys(wanted).filter((path) => {
    const entry = wanted[path];
    return path !== '' && !entry?.optional && installed[path]?.version !== entry?.version;
  });
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}
