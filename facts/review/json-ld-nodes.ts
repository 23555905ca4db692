/** Keys under which feeds and pages keep their items. */
const CONTAINERS = [
  '@graph',
  'dataFeedElement',
  'itemListElement',
  'item',
  'mainEntity',
  'mainEntityOfPage',
  'hasPart',
  'review',
  'subjectOf',
] as const;

const DEEPEST = 12;

/** One node as a plain map; keys of the prototype chain never answer. */
export type Node = Readonly<Record<string, unknown>>;

/**
 * The nodes of a given type in JSON-LD, whether single, in a list, in `@graph`, in a DataFeed or around an article.
 * At most `most` nodes are looked at, so that no input can keep it busy.
 */
export function nodesOfType(json: unknown, type: string, most: number): Node[] {
  const found: Node[] = [];
  const seen = new Set<object>();
  let looked = 0;
  const queue: { readonly value: unknown; readonly depth: number }[] = [{ value: json, depth: 0 }];
  for (let at = 0; at < queue.length && looked < most; at++) {
    const { value, depth } = queue[at] as (typeof queue)[number];
    if (typeof value !== 'object' || value === null || seen.has(value) || depth > DEEPEST) continue;
    seen.add(value);
    if (Array.isArray(value)) {
      for (const inner of value.slice(0, most - Math.min(most, queue.length - at)))
        queue.push({ value: inner, depth: depth + 1 });
      continue;
    }
    looked++;
    const node = value as Node;
    if (hasType(node, type)) found.push(node);
    for (const key of CONTAINERS)
      if (Object.hasOwn(node, key)) queue.push({ value: node[key], depth: depth + 1 });
  }
  return found;
}

const nameOf = (type: unknown): string =>
  typeof type === 'string' ? type.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, '') : '';

function hasType(node: Node, wanted: string): boolean {
  const type = Object.hasOwn(node, '@type') ? node['@type'] : undefined;
  return Array.isArray(type)
    ? type.slice(0, 20).some((entry) => nameOf(entry) === wanted)
    : nameOf(type) === wanted;
}

/** A node's own property, of a list the first entry. */
function firstOf(node: Node | null, key: string): unknown {
  const value = node && Object.hasOwn(node, key) ? node[key] : undefined;
  return Array.isArray(value) ? value[0] : value;
}

/** A node's own property as a node: the first of a list; a plain text stands for a node with that name. */
export function innerNode(node: Node | null, key: string): Node | null {
  const first = firstOf(node, key);
  if (typeof first === 'string') return { name: first };
  return typeof first === 'object' && first !== null ? (first as Node) : null;
}

/** A node's own property as one line of text, also from a number or a list's first entry; null for nothing. */
export function innerText(node: Node | null, key: string, longest: number): string | null {
  const first = firstOf(node, key);
  if (typeof first !== 'string' && typeof first !== 'number') return null;
  const text = String(first)
    .slice(0, longest * 2)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longest);
  return text === '' ? null : text;
}
