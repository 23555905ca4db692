import { type ThrowawayExtension, throwawayExtension } from '../throwaway-extension.ts';

/**
 * An extension that comes to a page in the same three steps as ours and does nothing there but ask and draw one
 * highlight: what the browser itself takes for that. Its files bear our names, as the trace looks for them.
 */
export function bareReader(host: string): ThrowawayExtension {
  const matches = [`*://${host}/*`];
  const bring = (file: string): string =>
    `chrome.scripting.executeScript({ target: { tabId: sender.tab.id, frameIds: [0] }, files: ['${file}'] });`;
  const manifest = {
    permissions: ['scripting'],
    host_permissions: matches,
    content_scripts: [{ matches, js: ['gate.js'], run_at: 'document_idle' }],
  };
  return throwawayExtension('bare-reader', manifest, {
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
  });
}
