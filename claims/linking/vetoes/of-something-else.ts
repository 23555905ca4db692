import type { SentenceInContext } from '../context.ts';
import type { FactFrame } from '../fact-frame.ts';
import type { Fits } from '../fits.ts';
import { isAimNoCount } from './aim-no-count.ts';
import { isAnotherResult } from './another-result.ts';
import { isAnotherRule } from './another-rule.ts';
import { isBelowBound } from './below-bound.ts';
import { isBesides } from './besides.ts';
import { isMeanNoLimit } from './mean-no-limit.ts';
import { isNormNoDrive } from './norm-no-drive.ts';
import { isOnlyTalkedAbout } from './only-talked-about.ts';
import { isOfCombustion } from './rule-of-electric.ts';
import { isShareOfSomething } from './share-of-something.ts';
import { isSpanOfOther } from './span-of-other.ts';
import { isStakeInAnother } from './stake-in-another.ts';
import { isUnspokenOf } from './unspoken-subject.ts';

/** What a figure is that is as large as the record's, and is something else; null where nothing speaks for that. */
export function ofSomethingElse(sentence: SentenceInContext, frame: FactFrame, fits: Fits): string | null {
  if (isMeanNoLimit(sentence, frame, fits)) return 'a mean, no limit';
  if (isSpanOfOther(sentence, frame, fits)) return 'a span of something else';
  if (isBelowBound(frame, fits)) return 'the rest meant';
  if (isOfCombustion(sentence, frame, fits)) return 'another drive';
  if (isBesides(sentence, frame, fits)) return 'another one besides';
  if (isStakeInAnother(sentence, fits)) return 'another maker';
  if (isShareOfSomething(sentence, frame, fits)) return 'a share of something else';
  if (isUnspokenOf(sentence, frame, fits)) return 'its subject is not said';
  if (isOnlyTalkedAbout(sentence, fits)) return 'only talked about';
  if (isAnotherResult(sentence, frame, fits)) return 'another result';
  if (isAnotherRule(sentence, frame, fits)) return 'another rule';
  if (isAimNoCount(sentence, frame, fits)) return 'an aim, no count';
  return isNormNoDrive(sentence, frame, fits) ? 'a norm, no drive' : null;
}
