/** An element that holds running text, with the length of that text. */
export interface TextUnit {
  readonly element: Element;
  readonly length: number;
}

const OUTSIDE =
  'aside,nav,footer,dialog,template,[hidden],[aria-hidden=true],[role=complementary],[role=navigation],[class*=teaser i],[class*=related i],[class*=sidebar i],[class*=comment i],[id*=comment i],[class*=newsletter i],[class*=cookie i]';
const HOLDER = 'article,[role=article],[itemprop~=articleBody],main,[role=main]';
const MIN_LENGTH = 40;

/** Text that stands outside the article by its markup. A wrapper of the headline never does ("page has-sidebar"). */
const isOutside = (element: Element, headline: Element | null): boolean => {
  const outside = element.closest(OUTSIDE);
  return outside !== null && outside !== element && !(headline && outside.contains(headline));
};

function linkLength(element: Element): number {
  let length = 0;
  for (const link of element.getElementsByTagName('a')) length += (link.textContent ?? '').length;
  return length;
}

/** Running text in `scope`: long enough, not mostly links, not in a sidebar, a teaser or reader comments. */
export function textUnits(
  scope: ParentNode,
  headline: Element | null,
  selector: string,
  limit: number,
): TextUnit[] {
  const units: TextUnit[] = [];
  for (const element of scope.querySelectorAll(selector)) {
    const { length } = (element.textContent ?? '').trim();
    if (length < MIN_LENGTH || linkLength(element) * 2 > length || isOutside(element, headline)) continue;
    units.push({ element, length });
    if (units.length >= limit) break;
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

/** Down from `element` as long as one child holds nearly all of the text. */
function narrow(element: Element, mass: Map<Element, number>): Element {
  for (let at = element; ; ) {
    const need = (mass.get(at) ?? 0) * 0.85;
    const child = [...at.children].find((each) => (mass.get(each) ?? 0) >= need);
    if (!child || need === 0) return at;
    at = child;
  }
}

/**
 * The element that holds the article's text: the holder around the headline, else the articleBody, else the
 * heaviest article, else the deepest element with nearly all of the text. Many pages wrap each teaser in an
 * `article` too, so an element only wins with most of the running text.
 */
export function bodyRoot(
  document: Document,
  headline: Element | null,
  units: readonly TextUnit[],
  mass: Map<Element, number> = weigh(units),
): Element | null {
  if (units.length === 0) return null;
  const total = units.reduce((sum, unit) => sum + unit.length, 0);
  const isMost = (element: Element | null | undefined): element is Element => {
    const own = element ? (mass.get(element) ?? 0) : 0;
    return own * 2 >= total || (own >= 800 && own * 4 >= total);
  };
  let scope: Element = document.body ?? document.documentElement;
  const around = headline?.closest(HOLDER);
  if (isMost(around)) {
    if (!around.matches('main,[role=main]')) return around;
    scope = around;
  }
  for (const selector of ['[itemprop~=articleBody]', 'article,[role=article]']) {
    let best: Element | null = null;
    for (const element of mass.keys()) {
      if (
        element.matches(selector) &&
        scope.contains(element) &&
        (mass.get(element) ?? 0) > (best ? (mass.get(best) ?? 0) : 0)
      )
        best = element;
    }
    if (isMost(best)) return best;
  }
  return narrow(scope, mass);
}
