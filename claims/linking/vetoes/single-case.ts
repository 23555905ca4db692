import { formTest, isAt } from '../../german/form-test.ts';
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
export const isSingleCase = (
  { reading: { tokens } }: SentenceInContext,
  { words }: FactFrame,
  { value }: Fits,
): boolean =>
  (differsInNumber(value) || value.sideDiffers) &&
  tokens.some(
    ({ word, fold }, at) =>
      (isAt(tokens, at - 1, isOne) || isAt(tokens, at - 2, isOne)) &&
      (isAt(tokens, at - 1, isPrivate) || (isCase(word) && !words.has(fold))),
  );
