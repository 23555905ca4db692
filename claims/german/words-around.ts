import { formTest, isAt } from './form-test.ts';
import type { Token } from './tokens.ts';

const parts = formTest(/^[,;:–—|]$/);

/** "6:46,874", "München–Berlin": a mark inside of a number or between two names. */
export function isInside(tokens: readonly Token[], at: number): boolean {
  const [before, mark, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (mark === undefined || mark.glue !== 'none') return false;
  if (before?.kind === 'digits' && after?.kind === 'digits') return /^[,:–]$/.test(mark.raw);
  return mark.raw === '–' && after?.kind === 'word' && after.glue === 'none';
}

/** The tokens from `first` to `last` and those around them up to the next mark that parts clauses. */
export function wordsAround(tokens: readonly Token[], first: number, last = first): readonly Token[] {
  let [from, to] = [first, last];
  const isEnd = (at: number): boolean => isAt(tokens, at, parts) && !isInside(tokens, at);
  while (from > 0 && !isEnd(from - 1)) from -= 1;
  while (to < tokens.length - 1 && !isEnd(to + 1)) to += 1;
  return tokens.slice(from, to + 1);
}
