import { compareNumbers } from '../../comparing/compare-numbers.ts';
import type { FactFrame } from '../fact-frame.ts';
import type { Fits } from '../fits.ts';

/** "An Ladepunkten unter 50 Kilowatt genügt ein Code", where the record tells of those from 50 on: the rest is told of. */
export const isBelowBound = ({ fact }: FactFrame, { value: { state, value } }: Fits): boolean =>
  state === 'side' &&
  value?.bound === 'under' &&
  fact.also.some(
    (known) =>
      'number' in known &&
      known.type === value.type &&
      known.precision === 'at-least' &&
      compareNumbers({ ...value, bound: 'exact' }, known, 'exact') === 'equal',
  );
