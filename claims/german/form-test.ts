import type { Token } from './tokens.ts';
import type { Word } from './words.ts';

/** Answers of one number: two bits each, whether it is known and whether it is yes. */
const PER_NUMBER = 15;
let questions = 0;
/** What a new word knows: of no question the answer. */
const unasked: number[] = [];

export const noAnswers = (): number[] => unasked.slice();

/** A question about single words that their folded spelling answers. */
export type FormTest = (word: Word) => boolean;

/** Asks once of each form, since news repeats its words. */
export function formTest(question: RegExp | ((fold: string) => boolean)): FormTest {
  const at = Math.floor(questions / PER_NUMBER);
  const known = 1 << (2 * (questions % PER_NUMBER));
  const yes = known << 1;
  questions += 1;
  if (unasked.length <= at) unasked.push(0);
  return (word) => {
    const answers = word.answers[at] ?? 0;
    if ((answers & known) !== 0) return (answers & yes) !== 0;
    // The word may be older than the question.
    while (word.answers.length <= at) word.answers.push(0);
    const says = typeof question === 'function' ? question(word.fold) : question.test(word.fold);
    word.answers[at] = answers | known | (says ? yes : 0);
    return says;
  };
}

/** The place of the first such word from `from` on; -1 where none is. */
export function placeOf(tokens: readonly Token[], test: FormTest, from = 0): number {
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (token !== undefined && test(token.word)) return at;
  }
  return -1;
}

/** Whether any of the tokens is such a word. */
export const anyIs = (tokens: readonly Token[], test: FormTest): boolean => placeOf(tokens, test) >= 0;

/** Whether the token at a place is such a word; false outside of the sentence. */
export function isAt(tokens: readonly Token[], at: number, test: FormTest): boolean {
  const token = tokens[at];
  return token !== undefined && test(token.word);
}
