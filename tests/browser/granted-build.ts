import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFolder } from '../../tools/build/build.ts';

/**
 * Chromium's question for a permission cannot be answered by a test. In this copy of the build the hosts are granted from
 * the start, so the question answers itself with yes; all else is as delivered. Firefox is asked for nothing in tests.
 */
export function grantedBuild(
  kind: 'chromium' | 'firefox',
  hosts: readonly string[],
): { readonly folder: string; readonly remove: () => void } {
  const built = buildFolder(kind);
  if (kind === 'firefox') return { folder: built, remove: () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'randnotiz-granted-'));
  cpSync(built, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions.push(...hosts);
  writeFileSync(path, JSON.stringify(manifest));
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
