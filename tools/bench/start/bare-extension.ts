import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An extension whose background does nothing but answer: what the browser itself takes to start one. */
export function bareExtension(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'randnotiz-bare-'));
  const files = {
    'manifest.json': JSON.stringify({
      manifest_version: 3,
      name: 'bare',
      version: '1',
      background: { service_worker: 'background.js' },
    }),
    'background.js':
      'chrome.runtime.onMessage.addListener((message, sender, respond) => { respond({ ok: true }); return true; });',
    'options.html': '<!doctype html><title>bare</title>',
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
