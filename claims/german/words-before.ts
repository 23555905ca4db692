import { type FormTest, formTest, isAt } from './form-test.ts';
import type { Token } from './tokens.ts';

/** Whether one of the `reach` tokens before a place is such a word: "als sein Vorgänger", "nicht etwa in München". */
export function followsWord(tokens: readonly Token[], at: number, reach: number, word: RegExp): boolean {
  for (let before = Math.max(0, at - reach); before < at; before++)
    if (word.test(tokens[before]?.fold ?? '')) return true;
  return false;
}

const isArticle = formTest(/^(?:der|den|dem|die|das|einen|eine)$/);

/** Whether such a preposition leads to what stands at a place, its article aside: "aus der EU", "gegen den Taycan". */
export const isLedBy = (tokens: readonly Token[], at: number, preposition: FormTest): boolean =>
  isAt(tokens, at - 1, preposition) || (isAt(tokens, at - 1, isArticle) && isAt(tokens, at - 2, preposition));
