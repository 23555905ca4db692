import { formTest } from '../german/form-test.ts';
import { isLedBy } from '../german/words-before.ts';
import { inRange } from '../linking/claim-range.ts';
import { clauseAround, tokensIn } from '../linking/clauses.ts';
import type { SentenceInContext } from '../linking/context.ts';
import type { FactFrame } from '../linking/fact-frame.ts';
import type { Fits } from '../linking/fits.ts';
import { agrees } from '../linking/value-state.ts';
import { isThing, variantAt } from '../linking/variant-fit.ts';

/** "an der Haushaltssteckdose": where something is measured, no grade of a car. */
const isAtThing = formTest(/^(?:an|am|bei|beim)$/);

/**
 * "An der Wallbox gehen 10 bis 30 Prozent verloren, an der Steckdose nur 5 bis 10": the variant that the record's figure is of
 * stands in a clause with a figure of its own.
 */
export function isOfOtherVariant(
  { reading: { tokens, values } }: SentenceInContext,
  { fact }: FactFrame,
  { value: fit }: Fits,
): boolean {
  const { variant } = fact.qualifiers;
  const { value } = fit;
  if (variant === undefined || !isThing(variant) || value === null || !agrees(fit)) return false;
  const at = variantAt(variant, tokens);
  if (at < 0 || !isLedBy(tokens, at, isAtThing)) return false;
  const own = clauseAround(tokens, value.first, value.last);
  const its = clauseAround(tokens, at, at);
  return (
    !inRange(own, at) &&
    !inRange(its, value.first) &&
    variantAt(variant, tokensIn(tokens, own)) < 0 &&
    values.some(({ type, first }) => type === value.type && inRange(its, first))
  );
}
