import { narrow, type TextUnit } from './text-units.ts';

const HOLDER = 'article,[role=article],[itemprop~=articleBody],main,[role=main]';

/**
 * The element that holds the article's text: the holder around the headline, else the articleBody, else the
 * heaviest article, else the deepest element with nearly all of the text. Many pages wrap each teaser in an
 * `article` too, so an element only wins with most of the running text.
 */
export function bodyRoot(
  document: Document,
  headline: Element | null,
  units: readonly TextUnit[],
  mass: Map<Element, number>,
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
    const best = heaviest(mass, (element) => element.matches(selector) && scope.contains(element));
    if (isMost(best)) return best;
  }
  return narrow(scope, mass, headline);
}

function heaviest(
  mass: ReadonlyMap<Element, number>,
  isCandidate: (element: Element) => boolean,
): Element | null {
  let best: Element | null = null;
  let most = 0;
  for (const [element, weight] of mass) {
    if (weight <= most || !isCandidate(element)) continue;
    best = element;
    most = weight;
  }
  return best;
}
