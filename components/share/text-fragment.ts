/** Words kept from the beginning and the end of a long quote; enough to be found once, short enough to survive mail. */
const EDGE_WORDS = 5;

/** `-`, `,` and `&` have a meaning of their own in a text directive and must be escaped beyond URL rules. */
const escaped = (words: string): string => encodeURIComponent(words).replace(/-/g, '%2D');

/** The page's address with a text fragment that scrolls to the quote (https://wicg.github.io/scroll-to-text-fragment/). */
export function textFragmentLink(pageUrl: string, quote: string): string {
  const base = pageUrl.split('#', 1)[0] ?? pageUrl;
  const words = quote.trim().split(/\s+/);
  if (words.length <= EDGE_WORDS * 2) return `${base}#:~:text=${escaped(words.join(' '))}`;
  const start = words.slice(0, EDGE_WORDS).join(' ');
  const end = words.slice(-EDGE_WORDS).join(' ');
  return `${base}#:~:text=${escaped(start)},${escaped(end)}`;
}
