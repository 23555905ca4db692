import { overlaps } from '../german/calendar.ts';
import type { SentenceInContext } from '../linking/context.ts';
import type { FactFrame } from '../linking/fact-frame.ts';
import { agrees, type ValueFit } from '../linking/value-state.ts';

/** "Schon im April lief der 500.000. vom Band", where the record gives the day in November on which the sum was reached. */
export function reachedOtherwise(
  { reading: { dates } }: SentenceInContext,
  { fact, period, periods, since }: FactFrame,
  value: ValueFit,
): boolean {
  if (!agrees(value) || value.value?.type !== 'count' || fact.status !== 'achieved') return false;
  // The sum runs until the day on which it was reached.
  if (period?.granularity !== 'years' || since?.granularity !== 'day' || period.to !== since.to) return false;
  const said = dates.flatMap(({ side, period: when }) => (side === 'at' && when !== null ? [when] : []));
  return (
    said.length > 0 &&
    said.every(
      (when) =>
        /^(?:day|month)$/.test(when.granularity) &&
        !periods.some((known) => known !== period && overlaps(known, when)),
    )
  );
}
