import { isYearBefore } from '../change-base.ts';
import type { SentenceInContext } from '../context.ts';
import { isOfRecord } from '../departing-side.ts';
import type { FactFrame } from '../fact-frame.ts';
import type { Fits } from '../fits.ts';

/** "acht Prozent weniger als im März": the change is counted from a month or quarter that the record does not know. */
export const changesSince = (
  { reading }: SentenceInContext,
  frame: FactFrame,
  { value }: Pick<Fits, 'value'>,
): boolean =>
  value.value?.role === 'change' &&
  reading.dates.some(
    (date) =>
      /^(?:day|month|quarter|half)$/.test(date.period?.granularity ?? '') &&
      !isYearBefore(date, frame, reading.tokens) &&
      !isOfRecord(date, frame),
  );
