import { parentElementOf } from '../tree.ts';
import { drain } from './drain.ts';

/** An element that holds running text, with the length of that text. */
export interface TextUnit {
  readonly element: Element;
  readonly length: number;
}

const OUTSIDE =
  'aside,nav,footer,[hidden],[class*=teaser i],[class*=related i],[class*=sidebar i],[class*=comment i],[id*=comment i]';
const MIN_LENGTH = 40;
/** Ends a walk up where a form's field called "parentElement" leads in circles; no parser nests half as deep. */
const MOST_STEPS = 1000;

/** Text as shown: some sites render style sheets into the middle of headlines. */
export function textOf(element: Element): string {
  let text = element.textContent ?? '';
  if (text.includes('{')) {
    for (const { textContent } of element.querySelectorAll('style,script'))
      text = text.replace(textContent ?? '', '');
  }
  return text.trim();
}

/** What makes a box's first element a headline in a link, or a link around a headline. */
const linkedHeading = ({ localName }: Element): string | null =>
  localName === 'a' ? 'h2,h3,h4' : /^h[2-4]$/.test(localName) ? 'a:not([href^="#"])' : null;

/**
 * A box that begins with a headline in a link (or a link around a headline) announces another article, whatever
 * its classes say.
 */
export function isTeaserBox(box: Element | null): boolean {
  const first = box?.firstElementChild;
  if (!box || !first) return false;
  const inner = linkedHeading(first);
  return inner !== null && first.querySelector(inner) !== null && textOf(box).length < 700;
}

/** Elements of one kind are found one after the other: who stops early never pays for the rest of the page. */
function* oneByOne(document: Document, name: string): Generator<Element> {
  const all = document.getElementsByTagName(name);
  for (let at = 0, element = all.item(0); element; element = all.item(++at)) yield element;
}

/** The outermost element outside of the article around one that is. */
function outermost(element: Element, headline: Element | null): Element {
  let last = element;
  for (let up: Element | null | undefined = element; up && !up.contains(headline); ) {
    last = up;
    up = parentElementOf(up)?.closest(OUTSIDE);
  }
  return last;
}

export interface UnitLimits {
  /** No more units than this. */
  readonly most: number;
  /** No more once they have so many characters. */
  readonly enough?: number;
}

/** Elements looked at in one step: well below a millisecond. */
const STEP = 200;

/** Running text of a page: long enough, not mostly links, not in a sidebar, a teaser or reader comments. */
export const textUnits = (
  document: Document,
  headline: Element | null,
  selector: string,
  limits: UnitLimits,
): TextUnit[] => drain(textUnitsInSteps(document, headline, selector, limits));

/** The same in steps, for pages of any size. */
export function* textUnitsInSteps(
  document: Document,
  headline: Element | null,
  selector: string,
  { most, enough = Number.POSITIVE_INFINITY }: UnitLimits,
): Generator<void, TextUnit[]> {
  const units: TextUnit[] = [];
  let read = 0;
  let seen = 0;
  /** Elements outside of the article by their markup. A wrapper of the headline never is ("page has-sidebar"). */
  const outside = new Map<Element, boolean>();
  /** The whole of what was last found outside: the next elements mostly lie in it, too. */
  const passed: Element[] = [];
  const isOutside = (element: Element | null): boolean => {
    const way: Element[] = [];
    let answer = false;
    for (let up = element, left = MOST_STEPS; up && left--; up = up.parentElement) {
      const known = outside.get(up);
      const isMarked = known === undefined && up.matches(OUTSIDE);
      answer = known ?? (isMarked && !up.contains(headline));
      if (isMarked && answer) passed[0] = outermost(up, headline);
      if (known !== undefined || isMarked) break;
      way.push(up);
    }
    for (const each of way) outside.set(each, answer);
    return answer;
  };
  let box: Element | null = null;
  let isBoxOutside = false;
  for (const element of /\W/.test(selector)
    ? document.querySelectorAll(selector)
    : oneByOne(document, selector)) {
    if (++seen % STEP === 0) yield;
    if (passed[0]?.contains(element)) continue;
    // A box of boxes is no text of its own.
    if (element.localName === 'div' && element.querySelector('div,p')) continue;
    const { length } = textOf(element);
    if (length < MIN_LENGTH) continue;
    // Paragraphs come in rows: their box is judged once.
    if (box !== element.parentElement) {
      box = element.parentElement;
      isBoxOutside = isOutside(box) || isTeaserBox(box);
    }
    if (isBoxOutside) continue;
    let links = 0;
    if (element.firstElementChild) {
      for (const link of element.getElementsByTagName('a')) links += textOf(link).length;
    }
    if (links * 2 > length) continue;
    units.push({ element, length });
    read += length;
    if (units.length >= most || read >= enough) break;
  }
  return units;
}

/** Text length under each ancestor of the units. */
export function weigh(units: readonly TextUnit[]): Map<Element, number> {
  const mass = new Map<Element, number>();
  for (const { element, length } of units) {
    for (let up = element.parentElement, left = MOST_STEPS; up && left--; up = up.parentElement)
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
