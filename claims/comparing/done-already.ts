import { overlaps } from '../german/calendar.ts';
import { tellsPast } from '../german/dates/looks-ahead.ts';
import { findDates } from '../german/dates.ts';
import { anyIs, formTest } from '../german/form-test.ts';
import { tokenize } from '../german/tokens.ts';
import { wordsAround } from '../german/words-around.ts';
import type { SentenceInContext } from '../linking/context.ts';
import type { FactFrame } from '../linking/fact-frame.ts';

/** What was only said, not done. */
const announces = formTest(
  /^(?:kundigte[nt]?|angekundigt|versprach(?:en)?|plante[nt]?|wollte[nt]?|sollte[nt]?|nannte[nt]?|erklarte[nt]?|hiess|zeigte[nt]?|bestatigte[nt]?|stellte[nt]?|vorgestellt|prasentierte[nt]?)$/,
);

/**
 * "BYD hat dort Ende Januar mit der Probefertigung begonnen", of a plan whose record itself tells what was done by then: that
 * is no more than the sources say.
 */
export function tellsDoneDeed(
  { reading: { dates } }: SentenceInContext,
  { fact: { statement_de }, since }: FactFrame,
): boolean {
  if (dates.length === 0) return false;
  const tokens = tokenize(statement_de);
  return findDates(tokens, since?.from ?? null).some(({ first, last, period: known }) => {
    const clause = wordsAround(tokens, first, last);
    return (
      known !== null &&
      tellsPast(clause) &&
      !anyIs(clause, announces) &&
      dates.some(({ period }) => period !== null && overlaps(period, known))
    );
  });
}
