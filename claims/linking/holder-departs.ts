import type { SentenceInContext } from './context.ts';
import type { FactFrame } from './fact-frame.ts';
import type { Fits } from './fits.ts';
import { isMeeting, QUALIFIERS } from './qualifier-fit.ts';
import { isRivalWithin } from './subject-fit.ts';
import { agrees, TELLING_DIGITS } from './value-state.ts';

/** What is done once and by one: a record, a test that somebody wins, a joint project. */
const BY_ONE = /^(?:range-record|winter-range|endurance-record|lap-record|partnership|headquarters-closure)$/;
/** Fewer agreeing conditions than these say nothing of which record is meant. */
const TELLING_CONDITIONS = 2;
/** How many of its kind have been spoken of since. */
const NEAR = 1;
const FAR = 9;

/**
 * "Den Rekord mit einer Ladung, 1.200 Kilometer zwischen St. Moritz und München, hält seit Juli ein Polestar": all but the one
 * who did it agrees with the record.
 */
export function onlyHolderDeparts(
  { topics }: SentenceInContext,
  { fact, predicate }: FactFrame,
  { value, qualifiers }: Fits,
): boolean {
  if (!BY_ONE.test(predicate.name) || !agrees(value)) return false;
  const told = topics.get(fact.qualifiers.source ?? '') ?? FAR;
  const fitting =
    QUALIFIERS.filter((each) => qualifiers[each] === 'fits').length +
    (qualifiers.source === 'silent' && told <= NEAR ? 1 : 0);
  // With so many agreeing digits one condition will do.
  const telling = value.state === 'equal' && value.digits >= TELLING_DIGITS ? 1 : 0;
  return (
    fitting + telling >= TELLING_CONDITIONS && QUALIFIERS.every((each) => qualifiers[each] !== 'conflicts')
  );
}

/** Whoever is named in a clause beside the claim takes nobody's place in it; a joint project has several names. */
export const standsInPlace = (
  sentence: SentenceInContext,
  { predicate }: FactFrame,
  { subject, range }: Fits,
): boolean => subject.rival && (!isMeeting(predicate) || isRivalWithin(sentence, subject, range));
