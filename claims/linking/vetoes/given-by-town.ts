import { formTest, isAt } from '../../german/form-test.ts';
import type { SentenceInContext } from '../context.ts';
import type { FactFrame } from '../fact-frame.ts';

const isTown = formTest(
  /^(?:(?:gross|klein|kreis|landes|nachbar)?stadt|gemeinde|kommune|landkreis|kreis|stadtwerke?|bundesland|kanton)e?n?s?$/,
);
const isOne = formTest(/^(?:eine|einer|ein|einem|mehrere|manche|viele)$/);
/** "eine süddeutsche Großstadt" */
const REACH = 3;

/** "Mit bis zu 6.000 Euro bezuschusst eine süddeutsche Großstadt den Umbau": no sum of what the state gives. */
export const isGivenByTown = (
  { reading: { tokens } }: SentenceInContext,
  { predicate, words }: FactFrame,
): boolean =>
  /^subsidy/.test(predicate.name) &&
  tokens.some(
    ({ word, fold, capital }, at) =>
      capital &&
      isTown(word) &&
      !words.has(fold) &&
      [1, 2, REACH].some((back) => isAt(tokens, at - back, isOne)),
  );
