import { formTest, isAt } from '../german/form-test.ts';
import { fractionWord, numberWord } from '../german/number-words.ts';
import type { Token } from '../german/tokens.ts';
import type { ConceptHits } from './concept-hits.ts';

/** Whether the word at a token means something else there than what it means by itself. */
type Idiom = (tokens: readonly Token[], at: number) => boolean;

const isMore = formTest(/^mehr$/);
const isThan = formTest(/^als$/);
const isNumeral = formTest((fold) => numberWord(fold) !== null);
/** "ein Drittel", "das Doppelte", "die Hälfte" */
const isPart = formTest(
  (fold) => fractionWord(fold) !== null || /^(?:halfte|million|milliarde|doppelte|\w+fache)$/.test(fold),
);

/** "mehr als 1.100 Stück": a bound of a figure overtakes nobody. */
const boundsFigure: Idiom = (tokens, at) =>
  isAt(tokens, at, isMore) &&
  isAt(tokens, at + 1, isThan) &&
  (tokens[at + 2]?.kind === 'digits' || isAt(tokens, at + 2, isNumeral) || isAt(tokens, at + 3, isPart));

const isInto = formTest(/^ins$/);

/** "fällt ins Gewicht": what counts weighs nothing. */
const matters: Idiom = (tokens, at) => isAt(tokens, at - 1, isInto);

const IDIOMS: Readonly<Record<string, Idiom>> = { overtake: boundsFigure, weight: matters };

/** The concepts of a sentence without those that its idioms only seem to say. */
export function withoutIdioms(hits: ConceptHits, tokens: readonly Token[]): ConceptHits {
  let meant = hits;
  for (const concept in IDIOMS) {
    if (!hits.has(concept)) continue;
    const idioms = (hits.get(concept) ?? []).filter((at) => IDIOMS[concept]?.(tokens, at) === true);
    if (idioms.length > 0) meant = meant.without(concept, idioms);
  }
  return meant;
}
