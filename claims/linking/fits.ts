import type { TokenRange } from './claim-range.ts';
import type { QualifierFit } from './qualifier-fit.ts';
import type { SubjectFit } from './subject-fit.ts';
import type { ValueFit } from './value-state.ts';

/** How each slot of a fact fits a sentence. */
export interface Fits {
  readonly subject: SubjectFit;
  readonly value: ValueFit;
  readonly qualifiers: QualifierFit;
  /** The clauses that would state the fact. */
  readonly range: TokenRange;
}
