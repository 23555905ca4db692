import type { SentenceInContext } from './context.ts';
import { saysStrongly } from './cue-fit.ts';
import type { FactFrame } from './fact-frame.ts';
import type { Fits } from './fits.ts';
import { isSaid } from './subject-fit.ts';

/**
 * A title that somebody else holds is the record's claim with another holder only where place in the list and time are the
 * record's: "Platz zwei belegte der ID.3" and "im Dezember führte das Model Y" are true beside it.
 */
export function isAnotherHolder(
  { reading }: SentenceInContext,
  { predicate }: FactFrame,
  { subject, value, qualifiers }: Fits,
): boolean {
  if (isSaid(subject)) return false;
  // A share of the other one compares nobody.
  if (
    predicate.name === 'outsells' &&
    value.state === 'differs' &&
    value.value !== null &&
    !saysStrongly(reading, predicate)
  )
    return true;
  // Neither of the two that are compared is spoken of.
  if (predicate.name === 'outsells') return subject.rival && qualifiers.counterpart !== 'fits';
  if (predicate.holder !== true) return false;
  if (qualifiers.period === 'conflicts') return true;
  return (
    predicate.name === 'best-seller' &&
    subject.rival &&
    reading.values.some(({ type, number }) => type === 'rank' && number > 1)
  );
}
