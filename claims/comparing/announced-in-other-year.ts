import { overlaps, yearOf } from '../german/calendar.ts';
import { anyIs, formTest, isAt } from '../german/form-test.ts';
import type { Token } from '../german/tokens.ts';
import { clauseAround, tokensIn } from '../linking/clauses.ts';
import type { SentenceInContext } from '../linking/context.ts';
import type { FactFrame } from '../linking/fact-frame.ts';
import { givenDates, isYearsApart } from './other-year.ts';

const ANNOUNCES =
  /^(?:kundigten?|angekundigt|versprach(?:en)?|versprochen|stellten?|vorgestellt|schlug(?:en)?|vorgeschlagen|vereinbarten?|vereinbart|beschloss(?:en)?|besiegelten?|besiegelt|einigten?|geeinigt|mitteilten?|mitgeteilt|teilten?|bestatigten?|bestatigt|berichteten?|berichtet|meldeten?|gemeldet|sagten?|gesagt|nannten?|genannt|hiess|ausgegeben|gaben?)$/;
const announces = formTest(ANNOUNCES);
const isParticiple = formTest(
  /^(?:ge|(?:an|vor|mit|aus)ge|verspro|vereinbart$|besiegelt$|bestatigt$|berichtet$)/,
);
const announcedAt = (tokens: readonly Token[], at: number): boolean =>
  isAt(tokens, at, announces) && !isAt(tokens, at, isParticiple);
/** What is said again is said in other years, too. */
const isAgain = formTest(
  /^(?:erneut|nochmals?|wieder(?:um|holt|holten?)?|abermals|bekraftigt(?:e[nt]?)?|weiterhin)$/,
);
/** Letters between two clauses: a comma and a space. */
const NEXT = 3;

/**
 * "kündigte im März 2026 an, ab 2027 zu exportieren", where the record has March 2025: when it was said is told in the clause of what was
 * said, `start` to `end` in the text, or in the one beside it.
 */
export function announcedInOtherYear(
  sentence: SentenceInContext,
  { since, periods, words }: FactFrame,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const { tokens } = sentence.reading;
  if (since === null || anyIs(tokens, isAgain)) return false;
  const given = givenDates(sentence);
  if (given.length === 0 || given.some(({ period }) => overlaps(period, since))) return false;
  return (
    given.some(({ side, period, first, last }) => {
      if (side !== 'at') return false;
      const clause = clauseAround(tokens, first, last);
      const from = tokens[clause.first]?.start ?? 0;
      const to = tokens[clause.last]?.end ?? 0;
      if (from - end > NEXT || start - to > NEXT) return false;
      if (isYearsApart(period, since)) return anyIs(tokensIn(tokens, clause), announces);
      return (
        period.granularity === 'year' &&
        yearOf(period.from) !== yearOf(since.from) &&
        !periods.some((known) => overlaps(known, period)) &&
        // "hatte dafür noch 2030 genannt" is no year of saying.
        (announcedAt(tokens, last + 1) || announcedAt(tokens, first - 1))
      );
    }) && [...words].some((word) => ANNOUNCES.test(word))
  );
}
