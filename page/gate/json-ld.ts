export type JsonObject = { readonly [key: string]: unknown };

/** Selects the blocks of schema.org data in a page. */
export const JSON_LD = 'script[type*="ld+json" i]';

const ARTICLE_TYPE = /(?<!Tech|Scholarly)(?:Article|BlogPosting|Report)$/;
const ARTICLE_IN_TEXT = /"@type"[^{}]{0,99}(?:Article|BlogPosting)"/;

export const asArray = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value == null ? [] : [value];

export const asText = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

function collect(value: unknown, into: JsonObject[]): void {
  const open = [value];
  // A queue with a limit instead of recursion: depth and size of the block are the page's choice.
  for (let i = 0; i < open.length && i < 500; i++) {
    const node = open[i];
    if (Array.isArray(node)) open.push(...node.slice(0, 99));
    else if (node && typeof node === 'object') {
      const object = node as JsonObject;
      if (asArray(object['@type']).some((type) => ARTICLE_TYPE.test(asText(type)))) into.push(object);
      open.push(object['@graph'], object.mainEntity);
    }
  }
}

/**
 * schema.org article objects of a page, in document order. Each block is read on its own: a broken one costs itself
 * only, and one that names an article type gives what `salvage` can still make of it.
 */
export function jsonLdArticles(
  document: Document,
  salvage: (source: string) => JsonObject = () => ({}),
): JsonObject[] {
  const found: JsonObject[] = [];
  for (const script of document.querySelectorAll(JSON_LD)) {
    const source = script.textContent ?? '';
    try {
      collect(JSON.parse(source), found);
    } catch {
      const start = source.slice(0, 50000);
      if (ARTICLE_IN_TEXT.test(start)) found.push(salvage(start));
    }
  }
  return found;
}
