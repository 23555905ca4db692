import type { FactFrame } from '../linking/fact-frame.ts';

/** Another place is another claim's only where the place is what the record is about. */
export const placeMatters = (frame: FactFrame): boolean =>
  /^(?:plant|production-|research|headquarters|vehicle-registration|accident|court-ruling)/.test(
    frame.predicate.name,
  );
