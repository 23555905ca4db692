import { clauseAround } from '../clauses.ts';
import type { SentenceInContext } from '../context.ts';
import type { Fits } from '../fits.ts';
import { agrees, agreesInPart } from '../value-state.ts';

/** "In der Heimat kostet er 253.500 Yuan, Teslas Model Y 10.000 mehr": the rival has a clause of its own behind the figure that agrees. */
export function rivalComesLater(
  { mentions, reading: { tokens } }: SentenceInContext,
  { subject, value, qualifiers }: Fits,
): boolean {
  const figure = value.value;
  const ours = agrees(value) || (agreesInPart(value) && qualifiers.counterpart === 'fits');
  if (figure === null || !ours || subject.state !== 'active' || subject.recency > 0) return false;
  const clause = clauseAround(tokens, figure.first, figure.last);
  return mentions.every(
    ({ entities, first }) => first > clause.last || !entities.some((id) => subject.rivals.includes(id)),
  );
}
