import { anyIs, formTest } from '../../german/form-test.ts';
import type { SentenceInContext } from '../context.ts';
import { saysStrongly } from '../cue-fit.ts';
import type { FactFrame } from '../fact-frame.ts';
import type { Fits } from '../fits.ts';
import { isSaid } from '../subject-fit.ts';

/**
 * A title that somebody else holds is the record's claim with another holder only where place in the list and time are the
 * record's: "Platz zwei belegte der ID.3" and "im Dezember führte das Model Y" are true beside it.
 */
export function isAnotherHolder(
  { reading }: SentenceInContext,
  frame: FactFrame,
  { subject, value, qualifiers }: Fits,
): boolean {
  const { predicate } = frame;
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
  if (qualifiers.period === 'conflicts' || isOtherTitle(reading, frame, value)) return true;
  return (
    predicate.name === 'best-seller' &&
    subject.rival &&
    reading.values.some(({ type, number }) => type === 'rank' && number > 1)
  );
}

const isCar = /^(?:elektroautos?|auto|modell|stromer|elektromodell|suv|kleinwagen)$/;
const isBrand = formTest(/^(?:automarke|marke|hersteller|autobauer|konzern)s?$/);

/** "das beliebteste Elektroauto" is a title of models; that of a brand is another one. */
const isOtherTitle = (
  { tokens }: SentenceInContext['reading'],
  { words }: FactFrame,
  { value }: Fits['value'],
): boolean => {
  const [next, behind] = [tokens[(value?.last ?? -2) + 1], tokens[(value?.last ?? -2) + 2]];
  const title = next?.fold === 'e' ? behind?.fold : next?.fold;
  return words.has('marke') && isCar.test(title ?? '') && !anyIs(tokens, isBrand);
};
