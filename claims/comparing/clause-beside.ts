import { formTest, isAt } from '../german/form-test.ts';
import type { Token } from '../german/tokens.ts';
import { inRange, type TokenRange } from '../linking/claim-range.ts';
import { clauseAround } from '../linking/clauses.ts';

/** Words that open a clause beside the one that states something. */
export const opensBeside = formTest(/^(?:als|wahrend|nachdem|bevor|ehe|weil|obwohl|wobei|wo)$/);

/** "431 km/h schaffte er in Nardò, ehe der U9 auf 496 kam": where one clause is said to be says nothing of the other. */
export const standsBeside = (tokens: readonly Token[], range: TokenRange, at: number): boolean =>
  !inRange(range, at) &&
  (isAt(tokens, range.first, opensBeside) || isAt(tokens, clauseAround(tokens, at, at).first, opensBeside));
