import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * An extension that comes to a page in the same three steps as ours and does nothing there but ask and draw one
 * highlight: what the browser itself takes for that. Its files bear our names, as the trace looks for them.
 */
export function bareReader(host: string): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'randnotiz-bare-reader-'));
  const matches = [`*://${host}/*`];
  const bring = (file: string): string =>
    `chrome.scripting.executeScript({ target: { tabId: sender.tab.id, frameIds: [0] }, files: ['${file}'] });`;
  const files = {
    'manifest.json': JSON.stringify({
      manifest_version: 3,
      name: 'bare reader',
      version: '1',
      background: { service_worker: 'background.js' },
      permissions: ['scripting'],
      host_permissions: matches,
      content_scripts: [{ matches, js: ['gate.js'], run_at: 'document_idle' }],
    }),
    'background.js': `chrome.runtime.onMessage.addListener((message, sender, respond) => {
  if (message === 'found') ${bring('/first.js')}
  if (message === 'painted') ${bring('/content-scripts/reader.js')}
  respond({ ok: true });
  return true;
});`,
    'gate.js': "chrome.runtime.sendMessage('found');",
    'first.js': `chrome.runtime.sendMessage('notes').then(() => {
  const range = new Range();
  range.selectNodeContents(document.querySelector('article p'));
  CSS.highlights.set('bare', new Highlight(range));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('p::highlight(bare) { text-decoration: underline; }');
  document.adoptedStyleSheets.push(sheet);
  requestIdleCallback(() => chrome.runtime.sendMessage('painted'));
});`,
    'content-scripts/reader.js': 'void 0;',
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
