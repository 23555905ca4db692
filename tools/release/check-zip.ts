import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { buildArchives, differing } from './archives.ts';

const root = join(import.meta.dirname, '../..');

/** Unpacks an archive into a folder that is there. */
function unpack(archive: string, folder: string): void {
  for (const [name, content] of Object.entries(unzipSync(readFileSync(archive)))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

/** Installs the packages of the lock file in an unpacked copy, as a reviewer would. */
function install(folder: string): void {
  const { status } = spawnSync('npm', ['ci', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
    env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1', PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
  });
  if (status !== 0) throw new Error(`"npm ci" failed in the unpacked sources (${folder}).`);
}

const first = buildArchives(root);
console.log(Object.keys(first).join(', '));

const again = differing(first, buildArchives(root));
console.log(again.length === 0 ? 'built twice: the same bytes' : `built twice: ${again.join(', ')} differ`);

const sources = Object.keys(first).find((name) => name.includes('-sources'));
if (!sources) throw new Error('There is no sources archive among those of "wxt zip".');
const copy = mkdtempSync(join(tmpdir(), 'randnotiz-sources-'));
try {
  unpack(join(root, '.output', sources), copy);
  install(copy);
  const rebuilt = differing(first, buildArchives(copy));
  console.log(
    rebuilt.length === 0
      ? 'rebuilt from the sources archive: the same bytes, the sources archive included'
      : `rebuilt from the sources archive: ${rebuilt.join(', ')} differ`,
  );
  process.exitCode = again.length + rebuilt.length === 0 ? 0 : 1;
} finally {
  rmSync(copy, { recursive: true });
}
