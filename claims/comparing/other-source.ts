import { anyIs, formTest } from '../german/form-test.ts';
import type { TokenRange } from '../linking/claim-range.ts';
import { clauseAround } from '../linking/clauses.ts';
import type { SentenceInContext } from '../linking/context.ts';
import type { FactFrame } from '../linking/fact-frame.ts';
import type { ValueFit } from '../linking/value-state.ts';

const isSaying = formTest(
  /^(?:so|laut|nach|wie|heisst|hiess|sagt|sagte|teilt|teilte|meldet|meldete|berichtet|berichtete|schreibt|schrieb|erklart|erklarte|gemass)$/,
);

/**
 * What holds at all times is as good as who says it; elsewhere many pass a figure on. "23 gerieten in Brand, und der
 * Versichererverband sieht keine Hinweise": whoever is named behind a claim has said it only where the next words tell so.
 */
export function sourceMatters(
  { mentions, reading: { tokens } }: SentenceInContext,
  { predicate, entities }: FactFrame,
  { last }: TokenRange,
  { value }: ValueFit,
): boolean {
  if (predicate.time !== 'timeless') return false;
  const end = value === null ? last : clauseAround(tokens, value.first, value.last).last;
  return (
    anyIs(tokens.slice(end + 1, end + 3), isSaying) ||
    mentions.some(
      ({ kind, first, entities: ids }) =>
        kind === 'name' && first <= end && !ids.some((id) => entities.has(id)),
    )
  );
}
