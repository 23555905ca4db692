import type { FactFrame } from './fact-frame.ts';
import type { Fits } from './fits.ts';
import { QUALIFIERS } from './qualifier-fit.ts';
import { agrees } from './value-state.ts';

/** What is done once and by one: a record, a test that somebody wins, a joint project. */
const BY_ONE = /^(?:range-record|winter-range|endurance-record|lap-record|partnership|headquarters-closure)$/;
/** Fewer agreeing conditions than these say nothing of which record is meant. */
const TELLING_CONDITIONS = 2;
/** With so many agreeing digits one condition will do. */
const TELLING_DIGITS = 3;

/**
 * "Den Rekord mit einer Ladung, 1.200 Kilometer zwischen St. Moritz und München, hält seit Juli ein Polestar": all but the one
 * who did it agrees with the record.
 */
export function onlyHolderDeparts({ predicate }: FactFrame, { value, qualifiers }: Fits): boolean {
  if (!BY_ONE.test(predicate.name) || !agrees(value)) return false;
  const fitting = QUALIFIERS.filter((each) => qualifiers[each] === 'fits').length;
  const telling = value.state === 'equal' && value.digits >= TELLING_DIGITS ? 1 : 0;
  return (
    fitting + telling >= TELLING_CONDITIONS && QUALIFIERS.every((each) => qualifiers[each] !== 'conflicts')
  );
}
