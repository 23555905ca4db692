import { anyIs, formTest, isAt } from '../../german/form-test.ts';
import type { SentenceInContext } from '../context.ts';
import type { FactFrame } from '../fact-frame.ts';
import type { Fits } from '../fits.ts';
import { differsInNumber } from '../value-state.ts';

const isOne = formTest(/^(?:ein|eine|einem|eines|(?:mein|unser|ihr|sein)(?:em)?)$/);
const isPrivate = formTest(/^private[rsnm]?$/);
/** One car of many, or its driver; "ein Wagen" may be any. */
const isCase = formTest(
  /^(?:(?:leser|test|dauertest|leih|miet|vorfuhr|gebraucht|dienst)(?:wagen|auto|fahrzeug)s?|\w*(?:taxis?|exemplar|kund(?:e|in)|kurier|(?:fahrer|pendler|besitzer|leser|dauertester|dauerlaufer)(?:in)?))$/,
);

/**
 * "Ein Taxi hatte bei 280.000 Kilometern noch 82 Prozent", "ein privater Kombi kam auf 500 Kilometer": what a single car came to is no
 * other figure for the mean of many, nor for the list.
 */
export const isSingleCase = (sentence: SentenceInContext, frame: FactFrame, fits: Fits): boolean =>
  isOfOneBattery(sentence, frame, fits) || isOfOneCar(sentence, frame, fits);

const isOfOneCar = ({ reading: { tokens } }: SentenceInContext, frame: FactFrame, fits: Fits): boolean =>
  (differsInNumber(fits.value) || fits.value.sideDiffers) &&
  tokens.some(
    ({ word, fold }, at) =>
      (isAt(tokens, at - 1, isOne) || isAt(tokens, at - 2, isOne)) &&
      (isAt(tokens, at - 1, isPrivate) || (isCase(word) && !frame.words.has(fold))),
  );

const MEAN = /^(?:schnitt|mittel|mittlere[nrms]?|durchschnitt\w*|gemittelt\w*)$/;
const isMean = formTest(MEAN);

/** "Die haben noch 84 Prozent", about what batteries have left in the mean: neither the mean nor who found it is said. */
const isOfOneBattery = (
  { reading: { tokens }, topics }: SentenceInContext,
  { fact, predicate, words }: FactFrame,
  { subject, value, qualifiers }: Fits,
): boolean =>
  predicate.name === 'battery-health' &&
  differsInNumber(value) &&
  subject.state === 'absent' &&
  qualifiers.source !== 'fits' &&
  !topics.has(fact.qualifiers.source ?? '') &&
  [...words].some((known) => MEAN.test(known)) &&
  !anyIs(tokens, isMean);
