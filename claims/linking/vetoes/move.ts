import type { SentenceInContext } from '../context.ts';
import type { FactFrame } from '../fact-frame.ts';
import type { Fits } from '../fits.ts';
import { isLedToRival } from '../subject-fit.ts';

/** "Kai Langer ging zu Nio", "kam von McLaren": the person is the one meant, so another employer is what differs. */
export const isMove = (
  sentence: SentenceInContext,
  { predicate }: FactFrame,
  { qualifiers, subject }: Fits,
): boolean =>
  predicate.name === 'hiring' &&
  qualifiers.person === 'fits' &&
  (sentence.reading.concepts.has('hire') || isLedToRival(sentence, subject, /^(?:zu[mr]?|vo[nm])$/));
