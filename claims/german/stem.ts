import { STOPWORDS } from './stopwords.ts';
import type { Word } from './words.ts';

const cache = new Map<string, string>();

/**
 * CISTEM stemmer (Weissweiler and Fraser 2017), on folded words: strips inflection, keeps compounds whole.
 * Used only to compare content words, never to show them.
 */
export function stem(folded: string): string {
  const known = cache.get(folded);
  if (known !== undefined) return known;
  // No German word is that long; the loop below would take the square of its length.
  if (folded.length > 80) return folded;
  let word = folded.length > 6 ? folded.replace(/^ge(.{4,})$/, '$1') : folded;
  word = word.replace(/sch/g, '$').replace(/ei/g, '%').replace(/ie/g, '&').replace(/(.)\1/g, '$1*');
  while (word.length > 3) {
    const next = word.length > 5 ? word.replace(/(?:em|er|nd)$/, '') : word;
    if (next !== word) {
      word = next;
      continue;
    }
    const shorter = word.replace(/[tesn]$/, '');
    if (shorter === word) break;
    word = shorter;
  }
  word = word.replace(/(.)\*/g, '$1$1').replace(/&/g, 'ie').replace(/%/g, 'ei').replace(/\$/g, 'sch');
  if (cache.size > 50_000) cache.clear();
  cache.set(folded, word);
  return word;
}

/** The stem of a token's word, found once per form. */
export function stemOf(word: Word): string {
  word.stem ??= stem(word.fold);
  return word.stem;
}

/** The stem of a word that carries content; empty for stop words, digits, marks and words of one or two letters. */
export function contentStemOf(word: Word): string {
  word.content ??=
    word.kind === 'word' && word.fold.length > 2 && !STOPWORDS.has(word.fold) ? stemOf(word) : '';
  return word.content;
}
