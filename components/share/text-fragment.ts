/** Words kept from the beginning and the end of a long quote; enough to be found once, short enough to survive mail. */
const EDGE_WORDS = 5;

/** `-`, `,` and `&` have a meaning of their own in a text directive and must be escaped beyond URL rules. */
const escaped = (words: string): string => encodeURIComponent(words).replace(/-/g, '%2D');

/** Between blocks and table cells the article text has separators of its own, which no page can be searched for. */
const SEPARATOR = /\n| \| /;

/** The page's address with a text fragment that scrolls to the quote (https://wicg.github.io/scroll-to-text-fragment/). */
export function textFragmentLink(pageUrl: string, quote: string): string {
  const base = pageUrl.split('#', 1)[0] ?? pageUrl;
  const pieces = quote
    .split(SEPARATOR)
    .map((piece) => piece.trim().split(/\s+/))
    .filter((words) => words[0] !== '');
  const [first = [], last = first] = [pieces[0], pieces.at(-1)];
  if (pieces.length <= 1 && first.length <= EDGE_WORDS * 2) {
    return `${base}#:~:text=${escaped(first.join(' '))}`;
  }
  const start = first.slice(0, EDGE_WORDS).join(' ');
  const end = last.slice(-EDGE_WORDS).join(' ');
  return `${base}#:~:text=${escaped(start)},${escaped(end)}`;
}
