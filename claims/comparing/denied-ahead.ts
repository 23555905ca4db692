import { anyIs, formTest, isAt } from '../german/form-test.ts';
import type { Token } from '../german/tokens.ts';
import { isBoundary } from '../linking/clauses.ts';

const isNone = formTest(/^kein\w*$/);
const isNot = formTest(/^nicht$/);
const isSpan = formTest(/^(?:viertel|dreiviertel)?(?:stunde|minute|sekunde)$|^(?:tag|woche|monat|jahr)$/);
const isMore = formTest(/^mehr$/);
const isArticle = formTest(/^(?:der|die|das|den|dem|des|ein|eine[nmrs]?)$/);
const isOfSome = formTest(/^(?:jede[nrsm]?|alle[nrsm]?|immer|uberall|viele[nrs]?)$/);
const isComparative = formTest(/^(?!ander|unser|weiter)[a-z]{3,}ere[nrsm]?$/);
const isThan = formTest(/^(?:als|wie)$/);
const changes = formTest(/^(?:an|ver)?(?:geandert|ander(?:t|te|n|ten)|ruttel\w*|geruttelt)$/);

/** "keine halbe Stunde nach dem Start", "die nicht öffentlichen Ladepunkte", "nicht jeder", "keine längere Strecke als", "gilt nicht mehr" */
const isAnotherThing = (tokens: readonly Token[], at: number): boolean =>
  (isAt(tokens, at, isNone) && (isAt(tokens, at + 1, isSpan) || isAt(tokens, at + 2, isSpan))) ||
  isAt(tokens, at - 1, isArticle) ||
  isAt(tokens, at + 1, isOfSome) ||
  (isAt(tokens, at + 1, isComparative) && anyIs(tokens.slice(at), isThan)) ||
  anyIs(tokens.slice(at), isMore);

/**
 * "baut in Peking kein Werk für 300.000 Autos": the clause denies what it then gives the figure of. What stands between the two does not
 * matter, but for words that deny something else.
 */
export function isDeniedAhead(tokens: readonly Token[], at: number, figure: number): boolean {
  if (figure <= at || !(isAt(tokens, at, isNot) || isAt(tokens, at, isNone)) || isAnotherThing(tokens, at))
    return false;
  for (let between = at + 1; between < figure; between++) if (isBoundary(tokens, between)) return false;
  return !anyIs(tokens, changes);
}
