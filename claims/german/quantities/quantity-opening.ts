import { MAGNITUDES, numberWord, ONE_WORDS } from '../number-words.ts';
import type { Word } from '../words.ts';

/** Whether `readQuantity` can find anything at the word: most words are settled by one look. */
export function opensQuantity(word: Word): boolean {
  word.quantity ??=
    word.kind === 'digits' ||
    (word.kind === 'word' &&
      (ONE_WORDS.has(word.fold) ||
        MAGNITUDES.has(word.fold) ||
        numberWord(word.fold) !== null ||
        /^(?:halben?$|(?:drei)?viertel(?:stunde$|million)|million)|(?:tausend|million)st(?:e|en|er|es|em)$/.test(
          word.fold,
        )));
  return word.quantity;
}
