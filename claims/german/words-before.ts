import type { Token } from './tokens.ts';

/** Whether one of the `reach` tokens before a place is such a word: "als sein Vorgänger", "nicht etwa in München". */
export function followsWord(tokens: readonly Token[], at: number, reach: number, word: RegExp): boolean {
  for (let before = Math.max(0, at - reach); before < at; before++)
    if (word.test(tokens[before]?.fold ?? '')) return true;
  return false;
}
