import { YEAR_IN_SECONDS } from '../german/units.ts';
import type { ValueMention } from '../german/value-types.ts';
import { followsWord } from '../german/words-before.ts';
import { inRange } from '../linking/claim-range.ts';
import type { SentenceInContext } from '../linking/context.ts';
import type { FactFrame } from '../linking/fact-frame.ts';
import type { Fits } from '../linking/fits.ts';
import { compareNumbers } from './compare-numbers.ts';

/** "innerhalb von 15 bis 20 Jahren" in the statement of a record. */
const HORIZON = /\b(?:binnen|innerhalb(?: von)?|in den nächsten) (\d+)(?: bis (\d+))? Jahren\b/;
/** "innerhalb der nächsten" */
const REACH = 3;
const YEARS = /^jahren?$/;

/** "binnen zehn Jahren zu den fünf größten": an aim told with another horizon than the one that the record gives. */
export function aimsOtherwise(
  { reading: { tokens, values } }: SentenceInContext,
  { fact: { statement_de } }: FactFrame,
  { range }: Fits,
): boolean {
  const known = HORIZON.exec(statement_de);
  if (known === null) return false;
  const from = Number(known[1]);
  const to = Number(known[2] ?? known[1]);
  const said = values.filter(
    ({ type, first, last }) =>
      type === 'duration' &&
      YEARS.test(tokens[last]?.fold ?? '') &&
      inRange(range, first) &&
      followsWord(tokens, first, REACH, /^(?:binnen|innerhalb|in)$/),
  );
  return said.length > 0 && said.every((span) => !isWithin(span, from, to));
}

const isWithin = (span: ValueMention, from: number, to: number): boolean =>
  compareNumbers(span, {
    number: ((from + to) / 2) * YEAR_IN_SECONDS,
    min: from * YEAR_IN_SECONDS,
    max: to * YEAR_IN_SECONDS,
    precision: 'about',
  }) !== 'differs';
