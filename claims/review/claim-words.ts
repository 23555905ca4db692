import { stem, stemOf } from '../german/stem.ts';
import { STOPWORDS } from '../german/stopwords.ts';
import { tokenize } from '../german/tokens.ts';

/** What a sentence is compared by: stems of its content words, and the digits of its numbers. */
export interface ClaimWords {
  readonly stems: ReadonlySet<string>;
  readonly digits: ReadonlySet<string>;
}

/** Fact-checks and papers name the car itself by different words; the rest of a claim has to agree. */
const CAR = stem('auto');
const CAR_WORDS: ReadonlySet<string> = new Set(
  [
    'elektroauto',
    'elektroautos',
    'elektrofahrzeug',
    'elektrofahrzeuge',
    'elektromobil',
    'elektrowagen',
    'batterieauto',
    'fahrzeug',
    'pkw',
    'stromer',
    'wagen',
  ].map((word) => stem(word)),
);

export function claimWords(text: string, start = 0, end = text.length): ClaimWords {
  const stems = new Set<string>();
  const digits = new Set<string>();
  for (const { word } of tokenize(text, start, end)) {
    if (word.kind === 'digits') digits.add(word.digits);
    if (word.kind !== 'word' || word.fold.length < 3 || STOPWORDS.has(word.fold)) continue;
    const found = stemOf(word);
    stems.add(CAR_WORDS.has(found) ? CAR : found);
  }
  return { stems, digits };
}
