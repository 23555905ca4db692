import { overlaps } from '../german/calendar.ts';
import type { DateMention } from '../german/dates.ts';
import type { SentenceInContext } from '../linking/context.ts';
import type { FactFrame } from '../linking/fact-frame.ts';
import { agrees, type ValueFit } from '../linking/value-state.ts';
import { compareNumbers } from './compare-numbers.ts';

/** "Nach 22 Prozent 2024 sind es heute 33": the date stands at a figure that the record gives for it. */
export const isOfSide = (
  { first, last, period: said }: DateMention,
  { reading: { values } }: SentenceInContext,
  { sideValues }: FactFrame,
): boolean =>
  said !== null &&
  sideValues.some(
    ({ type, number, period }) =>
      period !== null &&
      overlaps(period, said) &&
      values.some(
        (value) =>
          value.type === type &&
          value.number === number &&
          first - value.last <= BESIDE &&
          value.first - last <= BESIDE,
      ),
  );
/** "22 Prozent im Jahr 2024" */
const BESIDE = 3;

/** "150.000 Fahrzeuge, und das schon für 2027", where the record has 50,000 for 2027 and 150,000 for 2029. */
export function hasDateOfSide(
  { reading: { dates, values } }: SentenceInContext,
  { period: main, sideValues }: FactFrame,
  value: ValueFit,
): boolean {
  const figure = value.value;
  if (main === null || figure === null || !agrees(value)) return false;
  if (dates.some(({ period }) => period !== null && overlaps(period, main))) return false;
  return sideValues.some((side) => {
    if (side.period === null || side.type !== figure.type || compareNumbers(figure, side) !== 'differs')
      return false;
    // "Nach 22 Prozent 2024 sind es heute 33" gives the date to the other figure.
    const told = values.some(({ type, number }) => type === side.type && number === side.number);
    return dates.some(
      ({ period, last, fromHeading }) =>
        period !== null &&
        !fromHeading &&
        side.period !== null &&
        period.granularity === side.period.granularity &&
        overlaps(period, side.period) &&
        (!told || last === figure.first - 1),
    );
  });
}
