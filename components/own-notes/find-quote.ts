import search from 'approx-string-match';
import type { QuoteSelector } from './own-note.ts';

/** Characters kept on either side of a quote. */
const CONTEXT = 32;
/** Share of a quote's characters that may have changed; beyond that it is another sentence. */
const TOLERANCE = 0.2;
/** The library's bit vectors are made for short patterns; longer quotes are sought by beginning and end. */
const LONGEST = 256;

export interface Found {
  readonly start: number;
  readonly end: number;
}

export function describeQuote(text: string, start: number, end: number): QuoteSelector {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

/** How well the surroundings fit, 0 to 2: characters shared with prefix and suffix, counted from the quote outwards. */
function contextFit(text: string, { start, end }: Found, { prefix, suffix }: QuoteSelector): number {
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before])
    before += 1;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after += 1;
  return before / Math.max(1, prefix.length) + after / Math.max(1, suffix.length);
}

function exactPlaces(text: string, exact: string): Found[] {
  const places: Found[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    places.push({ start: at, end: at + exact.length });
  }
  return places;
}

function similarPlaces(text: string, exact: string): Found[] {
  if (exact.length <= LONGEST) {
    const matches = search(text, exact, Math.floor(exact.length * TOLERANCE));
    const fewest = Math.min(...matches.map((match) => match.errors));
    return matches.filter((match) => match.errors === fewest);
  }
  const [head] = similarPlaces(text, exact.slice(0, LONGEST));
  const [tail] = similarPlaces(text, exact.slice(-LONGEST));
  if (!head || !tail) return [];
  const length = tail.end - head.start;
  const isAlike = Math.abs(length - exact.length) <= exact.length * TOLERANCE;
  return isAlike ? [{ start: head.start, end: tail.end }] : [];
}

/** Finds a quote again, also after small changes of the text; null where nothing similar enough is left. */
export function findQuote(text: string, quote: QuoteSelector): Found | null {
  const exact = exactPlaces(text, quote.exact);
  const places = exact.length > 0 ? exact : similarPlaces(text, quote.exact);
  let best: Found | null = null;
  let bestFit = -1;
  for (const place of places) {
    const fit = contextFit(text, place, quote);
    if (fit > bestFit) [best, bestFit] = [{ start: place.start, end: place.end }, fit];
  }
  return best;
}
