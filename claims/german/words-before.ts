import type { Token } from './tokens.ts';

/** Whether one of the `reach` tokens before a place is such a word: "als sein Vorgänger", "nicht etwa in München". */
export const followsWord = (tokens: readonly Token[], at: number, reach: number, word: RegExp): boolean =>
  tokens.slice(Math.max(0, at - reach), at).some(({ fold }) => word.test(fold));
