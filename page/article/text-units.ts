/** An element that holds running text, with the length of that text. */
export interface TextUnit {
  readonly element: Element;
  readonly length: number;
}

const OUTSIDE =
  'aside,nav,footer,[hidden],[class*=teaser i],[class*=related i],[class*=sidebar i],[class*=comment i],[id*=comment i]';
const MIN_LENGTH = 40;
const LINKED_HEADING = 'a:has(h2,h3,h4),:is(h2,h3,h4):has(a:not([href^="#"]))';

/** Text as shown: some sites render style sheets into the middle of headlines. */
export function textOf(element: Element): string {
  let text = element.textContent ?? '';
  if (text.includes('{')) {
    for (const { textContent } of element.querySelectorAll('style,script'))
      text = text.replace(textContent ?? '', '');
  }
  return text.trim();
}

/**
 * A box that begins with a headline in a link (or a link around a headline) announces another article, whatever
 * its classes say.
 */
export const isTeaserBox = (box: Element | null): boolean =>
  box?.firstElementChild?.matches(LINKED_HEADING) === true && textOf(box).length < 700;

/** Is this box outside of the article by its markup? A wrapper of the headline never is ("page has-sidebar"). */
const isOutside = (box: Element | null, headline: Element | null): boolean =>
  box?.closest(OUTSIDE)?.contains(headline) === false;

/** Running text of a page: long enough, not mostly links, not in a sidebar, a teaser or reader comments. */
export function textUnits(
  document: Document,
  headline: Element | null,
  selector: string,
  limit: number,
): TextUnit[] {
  const units: TextUnit[] = [];
  let box: Element | null = null;
  let isBoxOutside = false;
  for (const element of document.querySelectorAll(selector)) {
    const { length } = textOf(element);
    if (length < MIN_LENGTH) continue;
    let links = 0;
    for (const link of element.getElementsByTagName('a')) links += textOf(link).length;
    if (links * 2 > length) continue;
    // Paragraphs come in rows: their box is judged once.
    if (box !== element.parentElement) {
      box = element.parentElement;
      isBoxOutside = isOutside(box, headline) || isTeaserBox(box);
    }
    if (!isBoxOutside && units.push({ element, length }) >= limit) break;
  }
  return units;
}

/** Text length under each ancestor of the units. */
export function weigh(units: readonly TextUnit[]): Map<Element, number> {
  const mass = new Map<Element, number>();
  for (const { element, length } of units) {
    for (let up = element.parentElement; up; up = up.parentElement)
      mass.set(up, (mass.get(up) ?? 0) + length);
  }
  return mass;
}

/** Down from `element` as long as one child holds nearly all of the text, or the headline with a good part of it. */
export function narrow(element: Element, mass: Map<Element, number>, headline: Element | null): Element {
  const own = mass.get(element) ?? 0;
  for (const child of element.children) {
    const weight = mass.get(child) ?? 0;
    if (weight > own * (headline && child.contains(headline) ? 0.4 : 0.85))
      return narrow(child, mass, headline);
  }
  return element;
}
