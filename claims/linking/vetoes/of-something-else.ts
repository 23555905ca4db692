import type { SentenceInContext } from '../context.ts';
import type { FactFrame } from '../fact-frame.ts';
import type { Fits } from '../fits.ts';
import { isAnotherResult } from './another-result.ts';
import { isBelowBound } from './below-bound.ts';
import { isMeanNoLimit } from './mean-no-limit.ts';
import { isOfCombustion } from './rule-of-electric.ts';
import { isStakeInAnother } from './stake-in-another.ts';

/** What a figure is that is as large as the record's, and is something else; null where nothing speaks for that. */
export function ofSomethingElse(sentence: SentenceInContext, frame: FactFrame, fits: Fits): string | null {
  if (isMeanNoLimit(sentence, frame, fits)) return 'a mean, no limit';
  if (isBelowBound(frame, fits)) return 'the rest meant';
  if (isOfCombustion(sentence, frame, fits)) return 'another drive';
  if (isStakeInAnother(sentence, fits)) return 'another maker';
  return isAnotherResult(sentence, frame, fits) ? 'another result' : null;
}
