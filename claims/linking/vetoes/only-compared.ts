import { followsWord } from '../../german/words-before.ts';
import type { SentenceInContext } from '../context.ts';
import type { FactFrame } from '../fact-frame.ts';
import type { Fits } from '../fits.ts';
import { differsInNumber } from '../value-state.ts';

/** "als", "als von", "als bei der" */
const REACH = 3;

/** "33.000 Wagen der Marke wurden zugelassen, mehr als von Tesla": the figure is of another than whom it is compared with. */
export const isOnlyCompared = (
  { mentions, reading: { tokens } }: SentenceInContext,
  { predicate, selves, rival }: FactFrame,
  { value }: Fits,
): boolean => {
  if (predicate.time !== 'statistic' || rival !== null || !differsInNumber(value)) return false;
  const own = mentions.filter(({ entities }) => entities.some((id) => selves.has(id)));
  return (
    own.length > 0 &&
    own.every(({ first }) => first > value.value.last && followsWord(tokens, first, REACH, /^als$/))
  );
};
