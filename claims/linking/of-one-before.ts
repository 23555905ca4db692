import type { EntityGraph } from '../entities/entity-graph.ts';
import { clauseOf } from './clause-reading.ts';
import { clauseAround } from './clauses.ts';
import type { SentenceInContext } from './context.ts';
import type { FollowUp } from './follow-up.ts';
import type { GoingOn, Stated } from './going-on.ts';
import type { Link } from './link.ts';

/**
 * "Je Kind kommen 500 Euro hinzu": the figure that departs from a fact is one of another that was just stated, which is
 * meant then; so is one just stated whose figure of the sort stands in another month's record, too ("Ihr Anteil lag bei 22
 * Prozent"). Null where it is not.
 */
export function ofOneBefore(
  sentence: SentenceInContext,
  { entry, fits: { value, subject } }: Link,
  stated: readonly Stated[],
  goingOn: GoingOn,
  graph: EntityGraph,
): FollowUp | null {
  const undated = value.state === 'side' && sentence.reading.dates.length === 0;
  if (!(value.state === 'differs' || undated) || value.value === null || subject.state === 'named')
    return null;
  if (undated && stated.some((fact) => fact.entry === entry)) return null;
  const before = stated.filter((fact) => fact.near && fact.entry !== entry);
  const { first, last, start } = value.value;
  const clause = clauseOf(sentence, clauseAround(sentence.reading.tokens, first, last), graph);
  const link = goingOn.link(clause, before, new Set(), false);
  if (link === null || link.entry === entry || link.fits.value.value?.start !== start) return null;
  return { sentence: clause, link };
}
