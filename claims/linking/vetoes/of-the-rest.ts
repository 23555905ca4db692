import { anyIs, formTest } from '../../german/form-test.ts';
import { type Token, tokenize } from '../../german/tokens.ts';
import type { SentenceInContext } from '../context.ts';
import type { FactFrame } from '../fact-frame.ts';
import type { Fits } from '../fits.ts';

const isRest = formTest(/^(?:andere[rn]?|ubrige[rn]?|restliche[rn]?|sonstige[rn]?)$/);
const isGroup = formTest(
  /^(?:ander|ubrig|restlich|sonstig|alle|kooperier|kooperativ|hersteller|firmen|unternehmen|autobauer|konzerne|deutsch)/,
);

/** "BYD zahlt 20,7 Prozent" beside a record of those who have no figure of their own. */
export const namesOneApart = (
  { reading: { tokens } }: SentenceInContext,
  { fact }: FactFrame,
  { subject }: Fits,
): boolean => subject.rival && tellsOfRest(fact.statement_de) && !anyIs(tokens, isGroup);

const rests = new Map<string, boolean>();
function tellsOfRest(statement: string): boolean {
  const known = rests.get(statement);
  if (known !== undefined) return known;
  const tokens: readonly Token[] = tokenize(statement);
  const found = tokens.some(
    ({ word }, at) => isRest(word) && /^(?:hersteller|marken|firmen)/.test(tokens[at + 1]?.fold ?? ''),
  );
  rests.set(statement, found);
  return found;
}
