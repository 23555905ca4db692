import { inRange } from '../linking/claim-range.ts';
import { clauseAround } from '../linking/clauses.ts';
import type { SentenceInContext } from '../linking/context.ts';
import type { Link } from '../linking/link.ts';
import { EXACT_DIGITS } from '../linking/value-state.ts';
import { standsBeside } from './clause-beside.ts';

/** Another track departs from the record's but where it is told of a clause beside the claim. */
export const trackMatters = (
  { mentions, reading: { tokens } }: SentenceInContext,
  { frame, fits: { range, value } }: Link,
): boolean => {
  // The other track is one of the names that the record does not know.
  const unknown = mentions.filter(({ entities }) =>
    entities.some((id) => !frame.entities.has(id) && !frame.selves.has(id)),
  );
  // "7:45,59 stehen, auf dem kleinen Kurs in Hockenheim bei 1:53,9": the figure's own clause names none.
  const clause =
    value.value === null || value.digits < EXACT_DIGITS
      ? null
      : clauseAround(tokens, value.value.first, value.value.last);
  return (
    unknown.length === 0 ||
    unknown.some(
      ({ first }) => !standsBeside(tokens, range, first) && (clause === null || inRange(clause, first)),
    )
  );
};
