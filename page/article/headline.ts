/** Letters and digits only: publishers write the same headline with other quotes, dashes and entities. */
const letters = (text: string): string =>
  text
    .toLowerCase()
    .replace(/&#?\w+;/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * The element that shows the article's headline: the one that reads like one of the given titles (metadata,
 * window title), else the first h1 with a sentence in it. The site's logo is often an h1, too.
 */
export function findHeadline(
  document: Document,
  titles: readonly (string | null | undefined)[],
): Element | null {
  const keys = titles.map((title) => letters(title ?? '')).filter((key) => key.length > 9);
  let first: Element | null = null;
  let seen = 0;
  for (const heading of document.querySelectorAll('h1,h2')) {
    if (++seen > 60) break;
    const text = heading.textContent ?? '';
    const own = letters(text.slice(0, 400));
    if (own.length < 10) continue;
    if (keys.some((key) => key.includes(own) || own.includes(key))) return heading;
    if (heading.localName === 'h1' && !first && text.trim().includes(' ')) first = heading;
  }
  return first;
}
