import type { Site } from '../../tools/browsers/sites.ts';

/** Pages that try to break, blind or steer the extension. Each carries the same claim, which has to be found. */

const claim = 'Xiaomi will seine Elektroautos ab 2027 auch außerhalb Chinas verkaufen.';
const filler = [
  'Wer ein Elektroauto fährt, plant seine Pausen nach der Säule und nicht nach dem Hunger.',
  'An der Autobahn bei Lindenau stehen seit dem Herbst acht neue Ladeplätze unter einem Dach aus Holz.',
  'Der Betreiber will im Sommer weitere bauen, sofern die Leitung dafür reicht und die Gemeinde zustimmt.',
];

interface Parts {
  readonly head?: string;
  readonly claim?: string;
  readonly after?: string;
}

const article = ({ head = '', claim: words = `<p id="claim">${claim}</p>`, after = '' }: Parts): string =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Xiaomi und seine Elektroautos</title>
<meta property="og:type" content="article">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Xiaomi und seine Elektroautos","datePublished":"2025-04-24"}</script>
${head}</head><body><main><article><h1>Xiaomi und seine Elektroautos</h1>${words}
${filler.map((sentence) => `<p>${sentence}</p>`).join('\n')}</article></main>${after}</body></html>`;

/** Everything a reader of pages might call, replaced by what throws; \`makeAmends()\` puts it back for the test's own eyes. */
const overwritten = `<script>
{
  const amends = [];
  const spoil = (object, name) => {
    const before = Object.getOwnPropertyDescriptor(object, name);
    if (!before?.configurable) return;
    amends.push(() => Object.defineProperty(object, name, before));
    Object.defineProperty(object, name, { configurable: true, get() { throw new Error('spoilt: ' + name); } });
  };
  for (const name of ['querySelector', 'querySelectorAll', 'createElement', 'createRange', 'createTreeWalker', 'getSelection', 'elementFromPoint', 'adoptedStyleSheets', 'body', 'head', 'title'])
    spoil(Document.prototype, name);
  for (const name of ['closest', 'matches', 'attachShadow', 'getAttribute', 'querySelectorAll', 'append', 'getBoundingClientRect'])
    spoil(Element.prototype, name);
  for (const name of ['textContent', 'contains', 'parentElement', 'childNodes', 'isConnected', 'compareDocumentPosition'])
    spoil(Node.prototype, name);
  for (const name of ['getClientRects', 'setStart', 'cloneRange', 'startContainer']) spoil(Range.prototype, name);
  for (const name of ['CSS', 'Highlight', 'CSSStyleSheet', 'IntersectionObserver', 'AbortController', 'getComputedStyle', 'matchMedia'])
    spoil(window, name);
  spoil(Intl, 'Segmenter');
  spoil(JSON, 'parse');
  spoil(String.prototype, 'normalize');
  spoil(EventTarget.prototype, 'addEventListener');
  for (const name of ['chrome', 'browser']) window[name] = { runtime: { id: 'x', sendMessage() { throw new Error('spoilt'); } } };
  Object.prototype.ok = false;
  Object.prototype.randnotiz = 'remove-pack';
  globalThis.makeAmends = () => {
    delete Object.prototype.ok;
    delete Object.prototype.randnotiz;
    for (const amend of amends) amend();
  };
}
</script>`;

/** Named forms and images stand in front of the document's own properties, for content scripts as well. */
const clobbered = [
  'body',
  'head',
  'title',
  'documentElement',
  'querySelector',
  'querySelectorAll',
  'createElement',
  'createRange',
  'createTreeWalker',
  'getSelection',
  'addEventListener',
  'activeElement',
  'adoptedStyleSheets',
  'elementFromPoint',
  'defaultView',
  'baseURI',
]
  .map((name) => `<img name="${name}" alt="">`)
  .join('');

/** Fields take the names of their form's properties: the first by accident, as on many pages; the others on purpose. */
const everydayNames = [
  'id',
  'name',
  'title',
  'lang',
  'dir',
  'role',
  'hidden',
  'style',
  'className',
  'action',
];
const hostileNames = [
  'attributes',
  'childNodes',
  'children',
  'parentElement',
  'closest',
  'matches',
  'tagName',
  'localName',
  'textContent',
  'nodeType',
  'getAttribute',
];
/** The whole page in a form, as some publishing systems make it. */
const inForm = (names: readonly string[]): string =>
  article({})
    .replace('<main>', `<form>${names.map((name) => `<input type="hidden" name="${name}">`).join('')}<main>`)
    .replace('</main>', '</main></form>');

/** Takes our element's name for itself, throws out whatever is added beside the body, and looks into shadow roots. */
const grasping = `<script>
globalThis.grasped = { roots: [], removed: 0 };
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function (options) {
  grasped.roots.push('attached');
  return attachShadow.call(this, options);
};
for (const name of ['randnotiz-notes', 'randnotiz-card', 'randnotiz-root'])
  customElements.define(name, class extends HTMLElement {
    constructor() { super(); attachShadow.call(this, { mode: 'closed' }); }
    connectedCallback() { this.remove(); }
    attributeChangedCallback() { throw new Error('hostile element'); }
    static observedAttributes = ['class', 'style', 'lang', 'hidden'];
  });
</script>`;

const evicting = `<script>
globalThis.evicted = { count: 0, roots: [], on: true };
new MutationObserver((records) => {
  for (const { addedNodes } of records) for (const node of addedNodes) {
    if (node.nodeType !== 1 || node === document.head || node === document.body) continue;
    evicted.roots.push(String(node.shadowRoot));
    if (!evicted.on) continue;
    evicted.count += 1;
    node.remove();
  }
}).observe(document.documentElement, { childList: true });
</script>`;

/** Takes the registry as its own: fills our names, floods it, and clears it whenever the reader moves. */
const registry = `<script>
addEventListener('DOMContentLoaded', () => {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('h1'));
  for (const style of ['supported', 'contradicted', 'supported-rest', 'own'])
    CSS.highlights.set('randnotiz-' + style, new Highlight(range));
  for (let i = 0; i < 2000; i++) {
    const highlight = new Highlight(range);
    highlight.priority = 2147483647;
    CSS.highlights.set('flood-' + i, highlight);
  }
  addEventListener('pointermove', () => CSS.highlights.clear());
});
</script>`;

const shy = '\u00ad';
const inShadow = (depth: number, inner: string): string =>
  depth === 0
    ? inner
    : `<div><template shadowrootmode="open"><slot></slot>${inShadow(depth - 1, inner)}</template></div>`;

const pages: Readonly<Record<string, () => string>> = {
  '/overwritten.html': () => article({ head: overwritten }),
  '/clobbered.html': () => article({ after: `<div hidden>${clobbered}</div>` }),
  '/clobbered-form.html': () => inForm(everydayNames),
  '/circling-form.html': () => inForm(['parentElement', 'parentNode', 'firstChild', 'nextSibling']),
  '/hostile-form.html': () => inForm(hostileNames),
  '/grasping.html': () => article({ head: grasping }),
  '/evicting.html': () => article({ head: evicting }),
  '/registry.html': () => article({ head: registry }),
  '/attributes.html': () =>
    article({
      claim: `<p id="claim" title="${'x'.repeat(2_000_000)}" class="${'a '.repeat(100_000)}" data-x="${'&quot;'.repeat(50_000)}">${claim}</p>`,
      after: `<div ${Array.from({ length: 5000 }, (_, at) => `data-a${at}="${at}"`).join(' ')}></div>`,
    }),
  '/bidi.html': () =>
    article({
      claim: `<p id="claim">\u202eXiaomi\u202c will \u2066seine\u2069 Elektro\u200bautos \u200fab\u200e 2\u206002\u20607 auch außer\u200dhalb Chinas verkaufen.</p>`,
    }),
  '/typeset.html': () =>
    article({
      claim: `<p id="claim">Xiaomi lie${shy}ferte im ersten Ver${shy}kaufsjahr 136.\u2060<wbr>854\u00a0Wagen aus. Xi\u2060ao${shy}mi will seine Elek${shy}tro${shy}au${shy}tos ab\u202f<br>2027 au${shy}ßerhalb Chinas ver${shy}kaufen.</p>
<p id="ligature">Die Firma erö\ufb00net in München ein Entwicklungszentrum für Elektroautos; Xiaomi hat dafür fünf frühere BMW-Ingenieure o\ufb03ziell verp\ufb02ichtet.</p>`,
    }),
  '/shadows.html': () =>
    article({ after: inShadow(60, '<p>Xiaomi will seine Elektroautos ab 2026 in Europa verkaufen.</p>') }),
};

export const hostilePages: Site = (path) => {
  const page = pages[path];
  return page ? { body: page() } : null;
};
