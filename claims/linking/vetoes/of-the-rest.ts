import type { Fact } from '../../../facts/types.ts';
import { anyIs, formTest, isAt } from '../../german/form-test.ts';
import { tokenize } from '../../german/tokens.ts';
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
): boolean => subject.rival && tellsOfRest(fact) && !anyIs(tokens, isGroup);

const isMakers = formTest(/^(?:hersteller|autobauer|marken|firmen|unternehmen|konzerne)/);

const rests = new WeakMap<Fact, boolean>();

function tellsOfRest(fact: Fact): boolean {
  const known = rests.get(fact);
  if (known !== undefined) return known;
  const tokens = tokenize(fact.statement_de);
  const found = tokens.some((_, at) => isAt(tokens, at, isRest) && isAt(tokens, at + 1, isMakers));
  rests.set(fact, found);
  return found;
}
