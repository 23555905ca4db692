import { innerNode, innerText, type Node, nodesOfType } from './json-ld-nodes.ts';
import type { Review } from './review.ts';
import { reviewDay } from './review-date.ts';

/** A feed of a news agency's fact-checks over ten years stays below. */
const MOST_NODES = 60_000;
const MOST_REVIEWS = 20_000;

export interface ReadReviews {
  readonly reviews: readonly Review[];
  /** ClaimReview nodes without a claim, an address or a rating. */
  readonly dropped: number;
}

/**
 * Reads schema.org ClaimReview from parsed JSON-LD: one node, a list, `@graph`, or a DataFeed. Tolerant of what
 * publishers write (ratings as texts, dates that are not ISO); never throws.
 */
export function readClaimReviews(json: unknown): ReadReviews {
  const reviews = new Map<string, Review>();
  let dropped = 0;
  for (const node of nodesOfType(json, 'ClaimReview', MOST_NODES)) {
    const review = readReview(node);
    if (review === null || reviews.size >= MOST_REVIEWS) dropped++;
    else reviews.set(review.id, review);
  }
  return { reviews: [...reviews.values()], dropped };
}

function readReview(node: Node): Review | null {
  const item = innerNode(node, 'itemReviewed');
  const claim = innerText(node, 'claimReviewed', 1000) ?? innerText(item, 'name', 1000);
  const url = webAddress(innerText(node, 'url', 2000));
  const rating = ratingOf(innerNode(node, 'reviewRating'));
  if (claim === null || url === null || rating === null) return null;
  const author = innerNode(node, 'author') ?? innerNode(node, 'publisher');
  const lang = innerText(node, 'inLanguage', 20)?.slice(0, 2).toLowerCase() ?? null;
  return {
    id: `review-${fingerprint(`${url}\n${claim}`)}`,
    claim,
    claimant: innerText(innerNode(item, 'author'), 'name', 200),
    reviewer: innerText(author, 'name', 200) ?? new URL(url).hostname.replace(/^www\./, ''),
    url,
    rating,
    published: reviewDay(innerText(node, 'datePublished', 100)),
    lang: lang !== null && /^[a-z]{2}$/.test(lang) ? lang : null,
  };
}

/** The reviewer's words; without words its figure on its scale, "2 von 5". */
function ratingOf(rating: Node | null): Review['rating'] | null {
  const words = innerText(rating, 'alternateName', 200) ?? innerText(rating, 'name', 200);
  if (words !== null) return { de: words, en: words };
  const value = innerText(rating, 'ratingValue', 40);
  if (value === null) return null;
  const best = innerText(rating, 'bestRating', 40);
  return best === null ? { de: value, en: value } : { de: `${value} von ${best}`, en: `${value} of ${best}` };
}

function webAddress(text: string | null): string | null {
  if (text === null) return null;
  try {
    const url = new URL(text);
    // "https://known-paper.example@evil.example/" would be read as the first and lead to the second.
    const isPlain = !/^[^:]*:\/\/[^/?#]*@/.test(url.href);
    return isPlain && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null;
  } catch {
    return null;
  }
}

/** FNV-1a over UTF-16 units, twice with different starts: only has to tell reviews of one feed apart. */
function fingerprint(text: string): string {
  let [a, b] = [0x811c9dc5, 0x050c5d1f];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x01000193);
  }
  return `${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}`;
}
