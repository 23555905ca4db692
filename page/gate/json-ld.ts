export type JsonObject = { readonly [key: string]: unknown };

const ARTICLE_TYPE = /^(?:.*[/:])?(?!Tech|Scholarly)\w*(?:Article|BlogPosting|BlogPost|Report)$/;
const ARTICLE_IN_TEXT =
  /"@type"\s*:\s*(?:\[[^\]]*)?"(?:[^"]*[/:])?(?:\w*NewsArticle|Article|LiveBlogPosting|BlogPosting|Report)"/;

export const asArray = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value == null ? [] : [value];

export const asText = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() ? value.trim() : null;

/** What can still be read of a block that is no valid JSON: raw newlines, trailing commas, cut off. */
function salvage(source: string): JsonObject {
  const node: Record<string, unknown> = { '@type': 'NewsArticle' };
  for (const [, key, value] of source.matchAll(
    /"(headline|description|datePublished|isAccessibleForFree)"\s*:\s*"?((?:[^"\\]|\\.)*?)["\n,}]/g,
  )) {
    if (key && !(key in node)) node[key] = value;
  }
  return node;
}

function collect(value: unknown, into: JsonObject[]): void {
  const open = [...asArray(value)];
  // A queue with a limit instead of recursion: depth and size of the block are the page's choice.
  for (let i = 0; i < open.length && i < 500; i++) {
    const node = open[i];
    if (!node || typeof node !== 'object') continue;
    const object = node as JsonObject;
    if (asArray(object['@type']).some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) {
      into.push(object);
    }
    for (const part of [object['@graph'], object.mainEntity]) open.push(...asArray(part).slice(0, 100));
    if (Array.isArray(node)) open.push(...node.slice(0, 100));
  }
}

/** schema.org article objects of a page, in document order; each block on its own, so a broken one costs itself only. */
export function jsonLdArticles(document: Document): JsonObject[] {
  const found: JsonObject[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const source = script.textContent ?? '';
    if (!/Article|Post|Report/.test(source)) continue;
    try {
      collect(JSON.parse(source), found);
    } catch {
      if (ARTICLE_IN_TEXT.test(source.slice(0, 50000))) found.push(salvage(source.slice(0, 50000)));
    }
  }
  return found;
}
