import { anyIs, formTest, isAt } from '../german/form-test.ts';
import type { Token } from '../german/tokens.ts';

/**
 * "Mit 431 km/h ist er das schnellste Serienauto", "den Weltrekord hält ein Mercedes EQS": that it is the best today, which a
 * record that was outdone since denies.
 */
export const holdsRecord = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word, capital }) => !capital && isNow(word)) &&
  !anyIs(tokens, isThen) &&
  tokens.some(({ word, capital }, at) =>
    capital ? isTitle(word) && !isAt(tokens, at - 1, isFormer) : isBest(word),
  );

const isNow = formTest(/^(?:ist|sind|bleibt|halt|fuhrt|steht|gilt|markiert|stellt)$/);
const isBest = formTest(/^(?:schnell|flink|weit|hoch|sparsam|ausdauernd|stark|reichweitenstark)ste[nrs]?$/);
const isTitle = formTest(
  /^(?:welt|runden|reichweiten|serien|strecken|tempo)?(?:rekord|bestwert|bestmarke|bestzeit|hochstwert|spitze|krone)$|^rekordhalter/,
);
/** "war damals das schnellste", "seinerzeit der Rekord" */
const isThen = formTest(/^(?:war|waren|damals|seinerzeit|einst|fruher|zuvor|bisher|bislang|ehemals)$/);
/** "Der bisherige Rekord" */
const isFormer = formTest(/^(?:alte|fruhere|damalige|einstige|bisherige)[nrsm]?$/);
