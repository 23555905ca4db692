import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface ThrowawayExtension {
  readonly folder: string;
  readonly remove: () => void;
}

/** Writes an extension with a background of its own to a fresh folder; `files` by their path in it. */
export function throwawayExtension(
  name: string,
  manifest: object,
  files: Readonly<Record<string, string>>,
): ThrowawayExtension {
  const folder = mkdtempSync(join(tmpdir(), `randnotiz-${name}-`));
  const all = {
    'manifest.json': JSON.stringify({
      manifest_version: 3,
      name,
      version: '1',
      background: { service_worker: 'background.js' },
      ...manifest,
    }),
    ...files,
  };
  for (const [path, content] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
