import { anyIs, formTest, isAt } from '../german/form-test.ts';
import type { SentenceInContext } from './context.ts';

const expires = formTest(/^(?:auslaufe?n?|auslauft|ablaufen|ablauft|erlischt)$/);
const runs = formTest(/^(?:lauft|laufen|liefe?n?)$/);
const isOut = formTest(/^(?:aus|ab)$/);

/** "laufen Ende Oktober 2029 aus" */
export const tellsExpiry = ({ reading: { tokens } }: SentenceInContext): boolean =>
  anyIs(tokens, expires) ||
  (anyIs(tokens, runs) &&
    tokens.some((_, at) => isAt(tokens, at, isOut) && (tokens[at + 1]?.kind ?? 'mark') === 'mark'));
