import { overlaps } from '../german/calendar.ts';
import type { DateMention } from '../german/dates.ts';
import { anyIs, formTest, isAt } from '../german/form-test.ts';
import type { Token } from '../german/tokens.ts';
import { clauseAround, tokensIn } from './clauses.ts';
import type { SentenceInContext } from './context.ts';
import type { FactFrame } from './fact-frame.ts';

const registers = formTest(
  /^(?:erst|neu)?(?:zulassung(?:en)?|zugelassen\w*|zulasst|angemeldet\w*|anmeldet|erstzulassung\w*|zulassungsdatum)$/,
);
const isFirst = formTest(/^(?:erstmals|erstmalig)$/);
const ends = formTest(/^(?:langstens|befreit|befreiung|steuerfrei|endet|vorbei|schluss|auslauft|lauft)$/);

/**
 * "Bei einer Erstzulassung in diesem Jahr", "die bis Ende 2030 erstmals auf die Straße kommen": where the record parts until when a
 * car is registered from until when it is free of tax, such a date is the first of the two.
 */
export function isRegistrationDate(
  { first, last, side, period: when }: DateMention,
  { reading: { tokens } }: SentenceInContext,
  { fact, periods }: FactFrame,
): boolean {
  if (!Object.keys(fact.details).some((key) => /^Erstzulassung /.test(key))) return false;
  // "nur noch bei Zulassung bis Ende 2027" is another limit than the record's.
  const isLimit = side === 'until' && fact.superseded_by === null;
  if (isLimit && when !== null && !periods.some((known) => overlaps(known, when))) return false;
  const isSaid = (at: number): boolean => isAt(tokens, at, registers) || isAt(tokens, at, isFirst);
  // "mit Erstzulassung in diesem Jahr", "bis 2030 erstmals": whatever else the clause says.
  if ([first - 1, first - 2, first - 3, last + 1].some(isSaid)) return true;
  const clause = clauseAround(tokens, first, last);
  let said = putsOnRoad(tokensIn(tokens, clause));
  for (let at = clause.first; at <= clause.last; at++) {
    if (isAt(tokens, at, ends)) return false;
    said ||= isSaid(at);
  }
  return said;
}

/** "Stromer, die bis Ende 2030 auf die Straße kommen" */
const putsOnRoad = (clause: readonly Token[]): boolean =>
  anyIs(clause, isPut) &&
  clause.some(
    (_, at) => isAt(clause, at, isRoad) && isAt(clause, at - 1, isThe) && isAt(clause, at - 2, isOn),
  );
const isPut = formTest(/^(?:komm(?:t|en)|kamen|gelang(?:t|en)|roll(?:t|en)|gebracht)$/);
const isRoad = formTest(/^strassen?$/);
const isThe = formTest(/^die$/);
const isOn = formTest(/^auf$/);
