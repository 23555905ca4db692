/**
 * Builds the extension into a folder of its own and prints what came out as one line of JSON. A program rather than a
 * function, because the builder writes to standard output and a test runner's environment would change the build.
 *
 *   node tools/release/inspect-build.ts chrome|firefox
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'wxt';
import type { Inspection } from './inspection.ts';
import { bundledPackages, noticesFile } from './notices.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'randnotiz-build-'));
try {
  const browser = String(process.argv[2]);
  // Which files and packages are in it does not hang on their length, and shortening is most of a build's time.
  const vite = () => ({ build: { minify: false } });
  const { manifest, publicAssets, steps } = await build({ root, browser, outDir: folder, vite });
  const chunks = steps.flatMap((step) => step.chunks);
  const inspection: Inspection = {
    manifest: { ...manifest },
    files: [...publicAssets, ...chunks].map(({ fileName }) => fileName).sort(),
    packages: bundledPackages({ steps }),
    notices: readFileSync(join(folder, `${browser}-mv3`, noticesFile), 'utf8'),
  };
  console.log(`\n${JSON.stringify(inspection)}`);
} finally {
  rmSync(folder, { recursive: true });
}
