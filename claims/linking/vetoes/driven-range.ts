import { anyIs, formTest, isAt } from '../../german/form-test.ts';
import { wordsOfClause } from '../clauses.ts';
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

/** The record's range is by a norm, and the sentence says none. */
const isWithoutNorm = ({ reading: { cycles } }: SentenceInContext, { predicate, fact }: FactFrame): boolean =>
  predicate.name === 'range' && fact.qualifiers.cycle !== undefined && cycles.length === 0;

/**
 * "Bei konstant 130 km/h kam der iX3 in der Messung einer Fachzeitschrift 503 Kilometer weit", "bei minus sieben Grad noch 158": what
 * somebody drove is no other norm.
 */
export const isDrivenRange = (sentence: SentenceInContext, frame: FactFrame, { value }: Fits): boolean => {
  if (!isWithoutNorm(sentence, frame) || !differsInNumber(value)) return false;
  const { tokens, values } = sentence.reading;
  return (
    values.some(
      ({ type, first }) =>
        type === 'temperature' ||
        (type === 'speed' && [1, 2, 3].some((back) => isAt(tokens, first - back, isWith))),
    ) ||
    (anyIs(tokens, isTest) && anyIs(tokens, came))
  );
};

const drove = formTest(/^(?:fuhr(?:en)?|rollten?|schlich(?:en)?)$/);

/** "Der CLA fuhr 421 Kilometer weit": a drive is no norm. */
export const isDrive = (sentence: SentenceInContext, frame: FactFrame, { value }: Fits): boolean =>
  isWithoutNorm(sentence, frame) &&
  differsInNumber(value) &&
  anyIs(wordsOfClause(sentence.reading.tokens, value.value), drove);
