import { anyIs, formTest, isAt } from '../german/form-test.ts';
import type { Token } from '../german/tokens.ts';
import { inRange } from '../linking/claim-range.ts';
import { clauseAround, tokensIn } from '../linking/clauses.ts';
import type { SentenceInContext } from '../linking/context.ts';
import type { FactFrame } from '../linking/fact-frame.ts';
import { isNegated } from './polarity.ts';

const holds = formTest(
  /^(?:gilt|gelten|galt|galten|besteht|bestehen|existiert|existieren|steht|stehen|geltende[nrsm]?)$/,
);
const isNot = formTest(/^nicht$/);
const isMore = formTest(/^(?:mehr|langer)$/);
const is = formTest(/^(?:ist|sind|wurden?|worden)$/);
const isGone = formTest(
  /^(?:geschichte|passe|hinfallig|abgeschafft|aufgehoben|gekippt|gestrichen|beerdigt)$/,
);

/** "Die Vorgabe gilt in der EU nicht mehr", "das Ziel ist gekippt", of a rule that the record knows to be in force. */
export function noLongerHolds(
  { reading: { tokens, dates } }: SentenceInContext,
  { fact, predicate }: FactFrame,
): boolean {
  if (fact.status !== 'in-force' || !/^(?:regulation|tax)/.test(predicate.name)) return false;
  return tokens.some((_, at) => {
    const gone = isAt(tokens, at, isGone);
    if (!gone && !(isAt(tokens, at, isNot) && isAt(tokens, at + 1, isMore))) return false;
    const clause = clauseAround(tokens, at, at);
    // "gilt ab 2027 nicht mehr" is told of a time to come.
    return !dates.some(({ first }) => inRange(clause, first)) && tellsEnd(tokensIn(tokens, clause), gone);
  });
}

const tellsEnd = (words: readonly Token[], gone: boolean): boolean =>
  gone ? anyIs(words, is) && !isNegated(words) : anyIs(words, holds);
