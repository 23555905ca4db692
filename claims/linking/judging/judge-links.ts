import type { SentenceInContext } from '../context.ts';
import type { Evidence } from '../evidence.ts';
import type { Link } from '../link.ts';
import { amongOthers, standingOf } from './among-others.ts';
import { factAround, sentenceAround } from './around.ts';
import type { Judge } from './judge.ts';
import { manner, wordsOf } from './wording.ts';

/** Evidence with its weighted sum. */
export interface Promising extends Evidence {
  readonly score: number;
}

/** Judges each of the facts that a sentence may state; they come back in the same order. */
export function judgeLinks(
  sentence: SentenceInContext,
  promising: readonly Promising[],
  judge: Judge,
): Link[] {
  if (promising.length === 0) return [];
  const standings = promising.map(({ score, frame, fits }) => standingOf(score, frame.fact, fits.value));
  const about = sentenceAround(sentence);
  const words = wordsOf(sentence);
  return promising.map(({ entry, frame, fits, score, features, loose }, at): Link => {
    const around = factAround(sentence, entry, fits, loose);
    const among = amongOthers(standings[at] ?? standingOf(score, frame.fact, fits.value), standings);
    const odds = judge({
      fact: frame.fact,
      score,
      features: [...features, about, around, among],
      words,
      manner: manner(fits),
    });
    return { entry, frame, fits, score, odds };
  });
}
