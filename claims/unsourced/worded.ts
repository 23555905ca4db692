import { formTest, isAt } from '../german/form-test.ts';
import { hasVerb } from '../german/has-verb.ts';
import type { TokenRange } from '../linking/claim-range.ts';
import { clauseAround, tokensIn } from '../linking/clauses.ts';
import { isRow } from '../linking/table-head.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import { isCrosshead, isOwnStory } from './no-claim.ts';
import { isInCharge, isMadeAt, takesOver } from './words/hands.ts';
import { isCaused, isDropped, isRuled } from './words/ruled.ts';
import type { Says } from './words/says.ts';
import { compares, isAhead, tellsFirst, tellsFirstTime } from './words/standing.ts';

const KINDS: readonly Says[] = [
  isAhead,
  compares,
  tellsFirst,
  tellsFirstTime,
  isInCharge,
  takesOver,
  isMadeAt,
  isDropped,
  isRuled,
  isCaused,
];

/** Clauses that state something without a figure or a date which can be looked up. */
export function wordedClaims(reading: SentenceReading): TokenRange[] {
  if (isCrosshead(reading) || isRow(reading)) return [];
  const { tokens } = reading;
  const found: TokenRange[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.kind === 'mark') continue;
    const clause = clauseAround(tokens, at, at);
    at = Math.max(at, clause.last);
    const words = tokensIn(tokens, clause);
    if (!hasVerb(words) || isOwnStory(words) || isAt(words, 0, assertsNothing)) continue;
    if (KINDS.some((says) => says(words))) found.push(clause);
  }
  return found;
}

/** "Wer vorn liegt", "ob er ihn übernimmt", "wenn sie entfällt" */
const assertsNothing = formTest(/^(?:wer|wen|wem|was|wie|wo|ob|warum|wenn|falls|sofern)$/);
