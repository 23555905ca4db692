/**
 * Every third article is kept back: no weight is fitted on it, and nobody should read its misses while rules are
 * written. By its number, so that an article added later changes nothing for the others.
 */
export function isKeptBack(article: { readonly id: string }): boolean {
  return Number.parseInt(article.id, 10) % 3 === 1;
}
