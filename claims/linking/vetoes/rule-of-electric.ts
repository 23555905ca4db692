import { saysWithin } from '../claim-range.ts';
import type { SentenceInContext } from '../context.ts';
import type { FactFrame } from '../fact-frame.ts';
import type { Fits } from '../fits.ts';

/** "Für Verbrenner mit einem Listenpreis von 100.000 Euro" beside what is granted to electric cars. */
export const isOfCombustion = (sentence: SentenceInContext, frame: FactFrame, { range }: Fits): boolean =>
  /^(?:subsidy|tax)$/.test(frame.predicate.name) &&
  frame.fact.qualifiers.drive === 'bev' &&
  saysWithin(sentence, range, 'combustion') &&
  !frame.concepts.has('combustion') &&
  !['bev', 'phev', 'nev'].some((drive) => saysWithin(sentence, range, drive));
