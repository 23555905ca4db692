import { formTest, isAt } from './form-test.ts';
import type { Token } from './tokens.ts';

const parts = formTest(/^[,;:–—|]$/);

/** The tokens from `first` to `last` and those around them up to the next mark that parts clauses. */
export function wordsAround(tokens: readonly Token[], first: number, last = first): readonly Token[] {
  let [from, to] = [first, last];
  while (from > 0 && !isAt(tokens, from - 1, parts)) from -= 1;
  while (to < tokens.length - 1 && !isAt(tokens, to + 1, parts)) to += 1;
  return tokens.slice(from, to + 1);
}
