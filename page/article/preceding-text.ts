import { parentElementOf } from '../tree.ts';
import { type Article, readPart } from './read-article.ts';

/** Elements looked at on the way back; pages with thousands of empty ones must not cost more. */
const MOST_ELEMENTS = 60;

/** The element before this one in the article, its own parts first where it is long. */
function before(element: Element, root: Element): Element | null {
  for (let up: Element | null = element; up && up !== root; up = parentElementOf(up)) {
    if (up.previousElementSibling) return up.previousElementSibling;
  }
  return null;
}

/**
 * The article text that stands before an element, at least `enough` characters where there are as many. Reads back
 * from the element instead of the whole page, and always what stands there now.
 */
export function precedingText(article: Article, element: Element, enough: number): string {
  const texts: string[] = [];
  let length = 0;
  let at: Element | null = before(element, article.root);
  for (let seen = 0; at && seen < MOST_ELEMENTS && length < enough; seen++) {
    const last: Element | null = at.lastElementChild;
    if (last && (at.textContent ?? '').length > 4 * enough) {
      at = last;
      continue;
    }
    const text = readPart(article, at)?.text ?? '';
    if (text !== '') texts.unshift(text);
    length += text.length;
    at = before(at, article.root);
  }
  return texts.join('\n');
}
