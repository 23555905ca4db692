/** Numbers of the articles that have been looked at while rules were written, from and to. */
const LOOKED_AT: readonly (readonly [number, number])[] = [
  [1, 135],
  [144, 179],
  [193, 212],
  [217, 218],
  [221, 222],
  [226, 227],
  [229, 229],
  [232, 232],
  [291, 311],
];

/**
 * No weight is fitted on a kept-back article, and nobody reads its misses while rules are written. By number, so that
 * a new article is kept back without further ado: whoever has used some up adds them above.
 */
export function isKeptBack(article: { readonly id: string }): boolean {
  const number = Number.parseInt(article.id, 10);
  return !LOOKED_AT.some(([first, last]) => first <= number && number <= last);
}

/** From and to. */
const CONSISTENT_KEPT_BACK: readonly [number, number] = [65, 72];

/** Likewise of the consistent articles, which have numbers of their own. */
export function isKeptBackConsistent({ id }: { readonly id: string }): boolean {
  const [first, last] = CONSISTENT_KEPT_BACK;
  const number = Number.parseInt(id, 10);
  return first <= number && number <= last;
}
