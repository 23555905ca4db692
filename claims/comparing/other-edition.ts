import type { Fact } from '../../facts/types.ts';
import { type Period, yearOf } from '../german/calendar.ts';
import { findDates } from '../german/dates.ts';
import { formTest } from '../german/form-test.ts';
import { type Token, tokenize } from '../german/tokens.ts';
import { inRange } from '../linking/claim-range.ts';
import type { SentenceInContext } from '../linking/context.ts';
import type { FactFrame } from '../linking/fact-frame.ts';
import type { Fits } from '../linking/fits.ts';

/** "MWC 2026", "E-Auto-Prämie 2026": a fair, test or programme and the year it is told apart by. */
interface Edition {
  readonly of: string;
  readonly year: number;
}

const isTime = formTest(/jahre?s?$/);

/** The year stands alone right behind a noun; "März 2026" and "Ende 2026" are dates as a whole. */
function editionsIn(
  tokens: readonly Token[],
  dates: readonly { readonly first: number; readonly last: number; readonly period: Period | null }[],
): Edition[] {
  return dates.flatMap(({ first, last, period }) => {
    const noun = tokens[first - 1];
    return first === last && period !== null && noun?.capital === true && !isTime(noun.word) && first > 1
      ? [{ of: noun.fold, year: yearOf(period.from) }]
      : [];
  });
}

const known = new WeakMap<Fact, readonly Edition[]>();

function editionsOf(fact: Fact): readonly Edition[] {
  const own = known.get(fact);
  if (own !== undefined) return own;
  const tokens = tokenize(fact.statement_de);
  const found = editionsIn(tokens, findDates(tokens, null));
  known.set(fact, found);
  return found;
}

/** "zeigte zum MWC 2024", where the record tells of the MWC 2026 and the sentence gives that year nowhere. */
export function ofOtherEdition(
  { reading: { tokens, dates, values } }: SentenceInContext,
  { fact, predicate }: FactFrame,
  { range }: Fits,
): boolean {
  // Of a statistic any date is the time of its figure, see other-period.ts.
  if (predicate.time === 'statistic') return false;
  const said = editionsIn(
    tokens,
    // "22 Prozent 2024" is no edition.
    dates.filter(({ first }) => inRange(range, first) && !values.some(({ last }) => last === first - 1)),
  );
  if (said.length === 0) return false;
  const own = editionsOf(fact);
  return said.some(
    ({ of, year }) =>
      own.some((edition) => edition.of === of && edition.year !== year) &&
      !own.some((edition) =>
        dates.some(({ period }) => period !== null && yearOf(period.from) === edition.year),
      ),
  );
}
