import { textOf } from './text-units.ts';

/** Spaces, punctuation and symbols up to the arrows. Naming the letters instead costs the gate half a millisecond. */
const MARKS = /[\0-/:-@[-`{-©«-´¶-¹»-¿×÷\u2000-\u2bff\u3000-\u303f\ufeff]+/g;

/** Letters and digits only: publishers write the same headline with other quotes, dashes and entities. */
const letters = (text: string): string =>
  text
    .toLowerCase()
    .replace(/&#?\w+;/g, '')
    .replace(MARKS, '');

/**
 * The element that shows the article's headline: the one that reads like one of the given titles (metadata,
 * window title), else the first h1 with a sentence in it. The site's logo is often an h1, too.
 */
export function findHeadline(document: Document, titles: readonly string[]): Element | null {
  const keys = titles.map((title) => letters(title)).filter((key) => key.length > 9);
  let first: Element | null = null;
  let best: Element | null = null;
  let bestLength = 0;
  let seen = 0;
  for (const heading of document.querySelectorAll('h1,h2')) {
    if (++seen > 60) break;
    const text = textOf(heading);
    const own = letters(text);
    if (own.length < 10) continue;
    // The site's own name is part of many window titles: a headline is most of the title, and the longest match.
    const fits = keys.some(
      (key) => own.includes(key) || (key.includes(own) && own.length * 2.5 >= key.length),
    );
    if (fits && own.length > bestLength) {
      best = heading;
      bestLength = own.length;
    }
    if (heading.localName === 'h1' && !first && text.includes(' ')) first = heading;
  }
  return best ?? first;
}
