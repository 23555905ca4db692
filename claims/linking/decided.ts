import type { FollowUp } from './follow-up.ts';
import { differsInNumber } from './value-state.ts';

/**
 * "Um von 10 auf 70 Prozent zu kommen, braucht er zwölf Minuten": where a sentence gives a record's own figure
 * otherwise, the figures beside it that agree are no claim of their own; a change ("acht Prozent weniger") is one.
 */
export function decided(claims: readonly FollowUp[]): readonly FollowUp[] {
  const departing = new Set(
    claims.flatMap(({ link: { entry, fits } }) => (differsInNumber(fits.value) ? [entry] : [])),
  );
  if (departing.size === 0) return claims;
  return claims.filter(
    ({ sentence, link: { entry, fits } }) =>
      fits.value.state !== 'side' ||
      fits.value.value?.role === 'change' ||
      sentence.reading.dates.length > 0 ||
      !departing.has(entry),
  );
}
