import { formTest, isAt } from '../german/form-test.ts';
import { readNumber } from '../german/numbers.ts';
import type { Token } from '../german/tokens.ts';
import type { ValueMention } from '../german/value-types.ts';
import type { SentenceReading } from './sentence-reading.ts';

/** By what a bare number may be off from the figure whose unit it takes: "35,3 Prozent fällig, für Geely 19,9". */
const RATIO = 4;
const FAR_RATIO = 40;
/** What a sentence counts when it says so: then the bare number is a count. */
const COUNTING = [
  'sell',
  'deliver',
  'register',
  'order',
  'build',
  'jobs',
  'customers',
  'stock',
  'chargingPoint',
];
const NO_UNITS = /^(?:count|rank|factor|duration|temperature)$/;

/** The reading with the unit that a bare number leaves out, since a figure before it has it. */
export function withCarriedUnits(
  reading: SentenceReading,
  previous: SentenceReading | null,
): SentenceReading {
  const { values, tokens, concepts } = reading;
  if (!values.some((value) => isBare(value, tokens))) return reading;
  const counts = COUNTING.some((concept) => concepts.has(concept));
  let last: Measured | null = previous === null || counts ? null : lastMeasured(previous);
  const carried = values.map((value) => {
    if (!NO_UNITS.test(value.type)) last = { value, tokens };
    // "3,8 Pannen je tausend Autos, bei Verbrennern 9,4": what the sentence counts goes on, not the unit of the one before.
    else if (last?.tokens !== tokens && !Number.isInteger(value.number) && !isBare(value, tokens))
      last = null;
    if (last === null || !isBare(value, tokens)) return value;
    const figure = inUnitOf(value, last);
    return figure ?? value;
  });
  return { ...reading, values: carried };
}

interface Measured {
  readonly value: ValueMention;
  readonly tokens: readonly Token[];
}

function lastMeasured({ values, tokens }: SentenceReading): Measured | null {
  const value = values.filter(({ type }) => !NO_UNITS.test(type)).at(-1);
  return value === undefined ? null : { value, tokens };
}

const joins = formTest(/^(?:und|oder|sowie)$/);

/** Digits at the end of a clause, or before the one verb that ends it. */
function isBare({ type, unit, last, number, spoken }: ValueMention, tokens: readonly Token[]): boolean {
  if (type !== 'count' || unit !== '1' || (spoken && number < 3)) return false;
  const [next, after] = [tokens[last + 1], tokens[last + 2]];
  if (next === undefined || next.kind === 'mark') return next?.raw !== '-' && next?.raw !== '/';
  // "17,0 Prozent, Geely 18,8 und SAIC 35,3 Prozent"
  if (!Number.isInteger(number) && isAt(tokens, last + 1, joins)) return true;
  return next.kind === 'word' && !next.capital && (after === undefined || after.kind === 'mark');
}

function inUnitOf(bare: ValueMention, { value, tokens }: Measured): ValueMention | null {
  const written = readNumber(tokens, value.first)?.value;
  if (written === undefined || written === 0) return null;
  const number = bare.number * (value.number / written);
  const ratio = Math.abs(number / value.number);
  // Nobody counts in fractions ("0,004 Prozent, bei Benzinern waren es 0,08"), and sums vary ("5.000 Euro je Kind, maximal 90.000").
  const reach = Number.isInteger(bare.number) && value.type !== 'money' ? RATIO : FAR_RATIO;
  if (!(ratio <= reach && ratio >= 1 / reach)) return null;
  if (value.type === 'percent' && number > 100) return null;
  return { ...bare, type: value.type, unit: value.unit, number: Number(number.toPrecision(12)) };
}
