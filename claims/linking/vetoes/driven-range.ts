import { anyIs, formTest, isAt } from '../../german/form-test.ts';
import type { SentenceInContext } from '../context.ts';
import type { FactFrame } from '../fact-frame.ts';
import type { Fits } from '../fits.ts';
import { differsInNumber } from '../value-state.ts';

const isTest = formTest(
  /^(?:messung|messungen|(?:praxis|autobahn|winter|alltags|kalte|sommer|langstrecken|dauer|fahr|vergleichs|verbrauchs|reichweiten)?tests?|alltag|autobahn|testfahrt(?:en)?|praxis|probefahrt)$/,
);
const came = formTest(
  /^(?:kam|kamen|schaffte[n]?|fuhr|fuhren|gemessen|ermittelte[n]?|mass|massen|blieb|blieben|erreichte[n]?|reichte|standen|hielt|lief)$/,
);
const isWith = formTest(/^(?:bei|mit)$/);

/**
 * "Bei konstant 130 km/h kam der iX3 in der Messung einer Fachzeitschrift 503 Kilometer weit", "bei minus sieben Grad noch 158": what
 * somebody drove is no other norm.
 */
export const isDrivenRange = (
  { reading: { tokens, cycles, values } }: SentenceInContext,
  { predicate, fact }: FactFrame,
  { value }: Fits,
): boolean =>
  predicate.name === 'range' &&
  fact.qualifiers.cycle !== undefined &&
  cycles.length === 0 &&
  differsInNumber(value) &&
  (values.some(
    ({ type, first }) =>
      type === 'temperature' ||
      (type === 'speed' && [1, 2, 3].some((back) => isAt(tokens, first - back, isWith))),
  ) ||
    (anyIs(tokens, isTest) && anyIs(tokens, came)));
