import { formTest, isAt } from '../german/form-test.ts';
import type { Token } from '../german/tokens.ts';

/**
 * "Mit 431 km/h ist er das schnellste Serienauto", "den Weltrekord hält ein Mercedes EQS": that it is the best today, which a
 * record that was outdone since denies.
 */
export const holdsRecord = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ word, capital }, at) =>
      (capital ? isTitle(word) && !isFormer(tokens, at) : isBest(word) && !isAt(tokens, at - 1, isOnce)) &&
      tokens.some((other) => !other.capital && isNow(other.word)),
  ) && !tokens.some(({ word }) => isThen(word));

const isNow = formTest(/^(?:ist|sind|bleibt|halt|fuhrt|steht|gilt|markiert|stellt)$/);
const isBest = formTest(/^(?:schnell|flink|weit|hoch|sparsam|ausdauernd|stark|reichweitenstark)ste[nrs]?$/);
const isTitle = formTest(
  /^(?:welt|runden|reichweiten|serien|strecken|tempo)?(?:rekord|bestwert|bestmarke|bestzeit|hochstwert|spitze|krone)$|^rekordhalter/,
);
/** "war damals das schnellste", "seinerzeit der Rekord" */
const isThen = formTest(/^(?:war|waren|damals|seinerzeit|einst|fruher|zuvor|bisher|bislang|ehemals)$/);
const isOnce = formTest(/^(?:einst|fruher|zweit|dritt)$/);
const isFormer = (tokens: readonly Token[], at: number): boolean => isAt(tokens, at - 1, formerly);
const formerly = formTest(/^(?:alte|fruhere|damalige|einstige|bisherige)[nrsm]?$/);
