import { saysWithin } from '../claim-range.ts';
import type { SentenceInContext } from '../context.ts';
import type { FactFrame } from '../fact-frame.ts';
import type { Fits } from '../fits.ts';
import { differsInNumber } from '../value-state.ts';

const RESULTS = ['revenue', 'profit'];

/** "Das operative Ergebnis brach auf 8,9 Milliarden Euro ein" beside a record of what a change of plans cost. */
export const isAnotherResult = (
  sentence: SentenceInContext,
  { predicate, concepts }: FactFrame,
  { value, range }: Fits,
): boolean =>
  predicate.name === 'revenue-or-loss' &&
  differsInNumber(value) &&
  RESULTS.every((result) => !concepts.has(result)) &&
  RESULTS.some((result) => saysWithin(sentence, range, result)) &&
  !saysWithin(sentence, range, 'loss');
