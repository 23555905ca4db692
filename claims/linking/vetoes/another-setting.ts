import { overlaps, type Period } from '../../german/calendar.ts';
import { anyIs, formTest, isAt } from '../../german/form-test.ts';
import type { SentenceReading } from '../../reading/sentence-reading.ts';
import { inRange } from '../claim-range.ts';
import { clauseAround } from '../clauses.ts';
import { isToldOf, type SentenceInContext } from '../context.ts';
import type { FactFrame } from '../fact-frame.ts';
import type { Fits } from '../fits.ts';
import { samePeriod } from '../period-fit.ts';
import { isOfState } from '../qualifier-fit.ts';

const isNow = formTest(/^(?:inzwischen|mittlerweile|derzeit|aktuell|momentan|jetzt|nun|zurzeit)$/);
const points = formTest(/^(?:das|dies|damit|davon|dabei|darunter|daraus)$/);

/**
 * "Knapp 54.000 wurden 2024 in der Schweiz zugelassen. Das entspricht einem Anteil von 22,9 Prozent": a sentence that points back
 * speaks of where the one before does, unless it says otherwise itself; one with a figure and no date, of when. So does a
 * figure that the record does not know, told of the market that the paragraph is about.
 */
export function anotherSetting(
  sentence: SentenceInContext,
  { fact, predicate, period }: FactFrame,
  { value, qualifiers }: Fits,
): boolean {
  const { reading, previous } = sentence;
  if (predicate.time !== 'statistic') return false;
  const departs = value.state === 'differs';
  if (departs && reading.dates.length === 0) {
    // "Inzwischen ist fast jeder vierte Neuwagen ein Stromer" beside what the share was in a year that is over.
    if (period?.granularity === 'year' && anyIs(reading.tokens, isNow)) return true;
    if (qualifiers.region !== 'fits' && COUNTS.test(predicate.name) && isOfOtherTime(sentence, period))
      return true;
  }
  if (previous === null) return false;
  const pointsBack = isAt(reading.tokens, 0, points);
  // Whoever counted it tells what it is of, wherever the paragraph has been.
  const told = qualifiers.source === 'fits';
  if ((pointsBack || departs) && !told && isOfAnotherPlace(sentence, fact.qualifiers.region)) return true;
  return (
    (pointsBack || reading.values.length > 0) &&
    reading.dates.length === 0 &&
    period !== null &&
    isOfAnotherTime(previous, period)
  );
}

const COUNTS = /^(?:market-(?:share|rank)|(?:registration|sales)-count|best-seller)$/;

/** The text was at another time last: "im Halbjahr", where the record is of the year before. */
const isOfOtherTime = ({ timeBefore }: SentenceInContext, period: Period | null): boolean =>
  timeBefore != null && period !== null && !samePeriod(timeBefore, period);

const isThere = formTest(/^dort$/);

/** "..., dort lag der Anteil bei 21 Prozent", "Dort gelten 100 Prozent": told of the place that stands before, which is none of the record's. */
export const pointsElsewhere = (
  { reading, regions, regionsBefore }: SentenceInContext,
  { fact, predicate }: FactFrame,
): boolean =>
  (predicate.time === 'statistic' || isOfState(predicate) || predicate.name.startsWith('regulation')) &&
  isAt(reading.tokens, 0, isThere) &&
  isOfAnotherPlace(
    { regions: regions.filter(({ adjective }) => !adjective), regionsBefore },
    fact.qualifiers.region,
  );

/** An agreeing share of another year, or a title, where the paragraph is in another country: two things depart. */
export const isOfAnotherMarket = (
  sentence: SentenceInContext,
  { fact, predicate }: FactFrame,
  { value, qualifiers }: Fits,
): boolean =>
  predicate.time === 'statistic' &&
  (value.value?.type === 'percent' || (predicate.holder ?? false)) &&
  qualifiers.period === 'conflicts' &&
  isOfAnotherPlace(sentence, fact.qualifiers.region);

const isIn = formTest(/^(?:in|im)$/);

/** "In Deutschland sind es zwei Millionen; in der Schweiz sind es 250.000": the clause of the figure names another place alone. */
export function isToldElsewhere(
  sentence: SentenceInContext,
  { fact, predicate, regions: known }: FactFrame,
  { value: { value } }: Fits,
): boolean {
  const { mentions, reading } = sentence;
  const { tokens } = reading;
  const wanted = fact.qualifiers.region;
  if (value === null || wanted === undefined || predicate.time !== 'statistic') return false;
  const clause = clauseAround(tokens, value.first, value.last);
  const named = mentions.filter(
    ({ first, entities }) => inRange(clause, first) && entities.some((id) => isToldOf(sentence, id)),
  );
  const isKnown = (id: string): boolean => id === wanted || known.has(id);
  return (
    named.some(
      ({ first, kind, compound }) =>
        kind === 'name' && !compound && (isAt(tokens, first - 1, isIn) || isAt(tokens, first - 2, isIn)),
    ) && named.every(({ entities }) => !entities.some(isKnown))
  );
}

/** The sentence names no place, the paragraph did before, and none of these is the record's. */
export function isOfAnotherPlace(
  { regions, regionsBefore }: Pick<SentenceInContext, 'regions' | 'regionsBefore'>,
  wanted: string | undefined,
): boolean {
  if (regions.length > 0 || wanted === undefined) return false;
  const placed = regionsBefore.filter(({ adjective }) => !adjective);
  return placed.length > 0 && placed.every(({ id }) => id !== wanted);
}

/** The sentence gives dates, and none of them is the record's. */
export function isOfAnotherTime({ dates }: SentenceReading, period: Period): boolean {
  const known = dates.flatMap((date) => date.period ?? []);
  return known.length > 0 && !known.some((said) => overlaps(said, period));
}
