import type { FactEntry } from './fact-entry.ts';
import type { FactFrame } from './fact-frame.ts';
import type { LooseWords } from './features/loose-words.ts';
import type { FeatureGroups } from './features.ts';
import type { Fits } from './fits.ts';

/** What speaks for and against a fact that the sentence may state. */
export interface Evidence {
  readonly entry: FactEntry;
  readonly frame: FactFrame;
  readonly fits: Fits;
  readonly features: FeatureGroups;
  readonly loose: LooseWords;
}
