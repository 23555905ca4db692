import { formTest, isAt } from '../../german/form-test.ts';
import { clauseAround } from '../clauses.ts';
import type { SentenceInContext } from '../context.ts';
import type { FactFrame } from '../fact-frame.ts';
import type { Fits } from '../fits.ts';
import { TELLING_DIGITS } from '../value-state.ts';

/** What a tester can measure. */
const MEASURED =
  /^(?:range|winter-range|range-loss|consumption|charging-(?:time|power|added-range|loss)|acceleration|top-speed|lap-time)$/;

const isWe = formTest(/^(?:wir|uns)$/);
const measures = formTest(
  /^(?:brauchten|benotigten|schafften|kamen|massen|gemessen|abgelesen|ablasen|notierten|notiert|verbrauchten|verbraucht|ermittelten|ermittelt|erreichten|erreicht|luden|geladen|gezapft|geschafft|gebraucht|zeigte|blieben|gefahren)$/,
);

/**
 * "Von zehn auf achtzig Prozent brauchten wir 24 Minuten": what the paper measured itself is no other figure than the maker's,
 * and what it shares with it by chance is no proof.
 */
export const isOwnTest = (
  { reading: { tokens, cycles } }: SentenceInContext,
  { predicate }: FactFrame,
  { value: { value, digits, state } }: Fits,
): boolean => {
  if (!MEASURED.test(predicate.name) || value === null || cycles.length > 0) return false;
  if (digits >= TELLING_DIGITS && state !== 'differs') return false;
  const clause = clauseAround(tokens, value.first, value.last);
  let [we, told] = [false, false];
  for (let at = clause.first; at <= clause.last; at++) {
    we ||= isAt(tokens, at, isWe);
    told ||= isAt(tokens, at, measures);
  }
  return we && told;
};
