/** Classes looked at: an element with more of them has other names that tell it apart. */
const MOST_CLASSES = 8;

/**
 * A selector for the article's element that fits as few others as possible, made of the names the page gave it; it holds
 * until the page changes these. Chromium works out the marks' styles for every element that a rule may be about, which
 * for a rule without an element is the whole page. An empty text where nothing can be said.
 */
export function scopeOf(root: Element): string {
  try {
    const { ownerDocument: document, localName } = root;
    const escaped = document.defaultView?.CSS?.escape;
    if (!escaped) return '';
    const tag = escaped(localName);
    let scope = tag;
    let least = document.getElementsByTagName(localName).length;
    const id = root.getAttribute('id');
    const names = [...root.classList].slice(0, MOST_CLASSES).map((name) => `.${escaped(name)}`);
    if (id) names.unshift(`#${escaped(id)}`);
    for (const name of names) {
      if (least <= 1) break;
      const count = document.querySelectorAll(tag + name).length;
      if (count < least) [scope, least] = [tag + name, count];
    }
    return root.matches(scope) ? scope : '';
  } catch {
    // The page covers an element's own properties, as a form's fields do.
    return '';
  }
}

/**
 * What the rules select: in Chromium a highlight's style is handed down from the article's element, in Firefox each element
 * inside needs the rule itself.
 */
export function scopesOf(scope: string, { ownerDocument }: Element): readonly string[] {
  // An empty scope stands for all elements already; a page that broke CSS has one.
  if (scope === '') return [scope];
  const isFirefox = ownerDocument.defaultView?.CSS.supports?.('-moz-appearance', 'none');
  return isFirefox ? [scope, `${scope} `] : [scope];
}
