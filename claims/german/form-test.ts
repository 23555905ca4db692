import type { Word } from './words.ts';

/** Answers of one number: two bits each, whether it is known and whether it is yes. */
const PER_NUMBER = 15;
let questions = 0;

/** A question about single words that their folded spelling answers: asked once of each form, since news repeats its words. */
export function formTest(pattern: RegExp): (word: Word) => boolean {
  const at = Math.floor(questions / PER_NUMBER);
  const known = 1 << (2 * (questions % PER_NUMBER));
  const yes = known << 1;
  questions += 1;
  return (word) => {
    const answers = word.answers[at] ?? 0;
    if ((answers & known) !== 0) return (answers & yes) !== 0;
    while (word.answers.length <= at) word.answers.push(0);
    const says = pattern.test(word.fold);
    word.answers[at] = answers | known | (says ? yes : 0);
    return says;
  };
}
