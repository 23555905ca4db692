import type { SentenceInContext } from '../context.ts';
import type { FactFrame } from '../fact-frame.ts';
import type { Fits } from '../fits.ts';
import { isLedToRival } from '../subject-fit.ts';

/**
 * "Kai Langer ging zu Nio", "kam von McLaren", "nach rund 15 Jahren bei Audi": the person is the one meant, so another employer is
 * what differs.
 */
export const isMove = (
  sentence: SentenceInContext,
  { predicate }: FactFrame,
  { qualifiers, subject, value }: Fits,
): boolean =>
  predicate.name === 'hiring' &&
  qualifiers.person === 'fits' &&
  (sentence.reading.concepts.has('hire') ||
    value.sideAgrees ||
    isLedToRival(sentence, subject, /^(?:zu[mr]?|vo[nm])$/));
