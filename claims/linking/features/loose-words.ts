import { stem } from '../../german/stem.ts';
import { STOPWORDS } from '../../german/stopwords.ts';
import { concepts } from '../../lexicon/concepts.ts';
import { inRange, type TokenRange } from '../claim-range.ts';
import type { SentenceInContext } from '../context.ts';
import { cueParts } from '../cue-fit.ts';
import type { FactFrame } from '../fact-frame.ts';

/** Content words that neither the record nor the predicate accounts for: the sign of another topic. */
export function looseWords(
  sentence: SentenceInContext,
  frame: FactFrame,
  range: TokenRange,
): { nouns: number; words: number } {
  const { tokens, mentions } = sentence.reading;
  const named = new Set<number>();
  for (const mention of mentions) for (let at = mention.first; at <= mention.last; at++) named.add(at);
  for (const value of sentence.reading.values)
    for (let at = value.first; at <= value.last; at++) named.add(at);
  for (const date of sentence.reading.dates) for (let at = date.first; at <= date.last; at++) named.add(at);
  let nouns = 0;
  let words = 0;
  tokens.forEach((token, at) => {
    if (
      !inRange(range, at) ||
      token.kind !== 'word' ||
      token.fold.length < 4 ||
      named.has(at) ||
      STOPWORDS.has(token.fold)
    )
      return;
    if (frame.stems.has(stem(token.fold)) || isExplained(token.fold, frame)) return;
    if (token.capital && at > 0) nouns += 1;
    else words += 1;
  });
  return { nouns, words };
}

function isExplained(word: string, frame: FactFrame): boolean {
  const { predicate } = frame;
  if (COMMON.test(word)) return true;
  const meanings = concepts.conceptsOf(word);
  if (
    meanings.some(
      (meaning) =>
        frame.concepts.has(meaning) || cueParts(predicate).has(meaning) || predicate.weak.includes(meaning),
    )
  )
    return true;
  if (word.length < 7) return false;
  for (const known of frame.stems.keys())
    if (known.length >= 5 && (word.includes(known) || known.includes(word))) return true;
  return false;
}

/** Words of reporting and measuring that any claim may carry. */
export const COMMON =
  /^(?:angab|angeb|bericht|meld|gemeldet|teilt|mitgeteilt|erklart|sagt|gesagt|heisst|schreib|zahl|wert$|ergab|ergibt|demzufolge|unternehm|konzern|herstell|autobau|prozent|genau|offizi|bereits|mindestens|hochstens|maximal|schliesslich|erneut|erstmals|zugleich|sowohl|darunter|davon|sagte|bestatigt|kundigt|ankundig|angekundigt|stand$|weit|gelten|gilt|betrag|betrug|liegt|liegen|lagen|erreich|komm|kamen|steht|stehen|machen|gegenuber|vergleich|entspr|umgerechn|modell|baureihe|topversion|topmodell|spitzenmodell|version|variante|ausfuhrung|exemplar|spitzenwert|limousin|kleinwagen|kleinstwagen|kombi|crossover|sportwagen|gelandewagen|viertur|funftur|stadtflitz|stromer|neuling|testwagen|fahrzeug|wagen|autos?$|deutsch|chines|europa|welt|land|jahr|monat|quartal|uhr|tag|anfang|ende|mitte|fruh|spat|noch|vergangen|laufend|kommend|zeit|zuletzt|neu|gesamt|offenbar|angeblich|vermut)/;
