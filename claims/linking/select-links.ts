import { compareNumbers } from '../comparing/compare-numbers.ts';
import { overlaps } from '../german/calendar.ts';
import { inRange, overlap } from './claim-range.ts';
import type { SentenceInContext } from './context.ts';
import type { Link } from './link.ts';
import { namesValue } from './side-fit.ts';
import { isSaid } from './subject-fit.ts';
import { isRow } from './table-head.ts';
import { topicOf } from './topic-of.ts';
import { agrees, agreesInPart, differsInNumber, TELLING_DIGITS } from './value-state.ts';
import { fitVariant } from './variant-fit.ts';

/** Keeps the best link for each figure and each statement; in a row of a table each cell is a claim of its own. */
export function selectLinks(sentence: SentenceInContext, scored: readonly Link[]): Link[] {
  const inRow = isRow(sentence.reading);
  const links: Link[] = [];
  const used = new Map<number, Link>();
  const topics = new Set<string>();
  for (const link of scored) {
    const { value } = link.fits;
    const slot = value.value?.first ?? value.date?.first ?? null;
    const topic = topicOf(link.frame.fact);
    if (links.length > 0) {
      const further = isSaidApart(link, links);
      if (slot === null && !further && !isApart(link, links)) continue;
      const holder = slot === null ? undefined : used.get(slot);
      if (holder !== undefined && !ownsRather(link, holder)) continue;
      // "10.700 Menschen, vor zwei Jahren waren es noch 12.500": one statement per figure that a fact states. What the
      // sentence speaks of is known by the first.
      if (
        topics.has(topic) &&
        !agrees(value) &&
        !isOfOwnTime(link, links) &&
        !isOfOwnSpan(link, links) &&
        !isOfOwnVariant(sentence, link, links)
      )
        continue;
      if (isBesideBoth(link, links) || isOfStated(link, links) || saysAgain(link, links)) continue;
      if (!(topics.has(topic) || further || isFurther(link, inRow)) || isOthersDate(link, links)) continue;
    }
    if (slot !== null) used.set(slot, link);
    topics.add(topic);
    links.push(link);
  }
  return links.filter((link) => !isStatisticsDate(link, links));
}

/**
 * "sind auf fünf Jahre angelegt und kommen zum Regelzoll von zehn Prozent hinzu", "Nummer drei hinter Apple mit 19 Prozent": a
 * figure that the record of what the sentence states already gives beside its own.
 */
const isBesideBoth = ({ fits: { value, subject } }: Link, stated: readonly Link[]): boolean => {
  const isLoose = value.state === 'rounded' && value.digits < TELLING_DIGITS && !isSaid(subject);
  const figure = value.state === 'side' || isLoose ? value.value : null;
  return (
    figure !== null &&
    stated.some(({ fits, frame }) => (isLoose || fits.value.sideAgrees) && namesValue(frame, figure))
  );
};

/** "der im Januar mit 37.869 Verkäufen das meistverkaufte Auto war": that figure departs from no other record. */
const isOfStated = ({ fits: { value } }: Link, stated: readonly Link[]): boolean =>
  differsInNumber(value) &&
  value.value.digits >= TELLING_DIGITS &&
  stated.some(({ frame }) => namesValue(frame, value.value));

/** "Mit 19,1 Prozent war fast jeder fünfte Neuwagen ein Stromer": the figure once more, in words. */
const saysAgain = ({ fits: { value } }: Link, stated: readonly Link[]): boolean => {
  const said = value.value;
  return (
    said?.spoken === true &&
    stated.some(({ fits }) => {
      const other = fits.value.value;
      return (
        other?.type === said.type && other.unit === said.unit && compareNumbers(said, other) !== 'differs'
      );
    })
  );
};

/** "kostete 2025 noch 128 Dollar, nach 115 im Jahr davor": the figure departs from the record of the year that it is given for. */
const isOfOwnTime = ({ frame, fits }: Link, stated: readonly Link[]): boolean =>
  frame.predicate.time === 'statistic' &&
  differsInNumber(fits.value) &&
  fits.qualifiers.period === 'fits' &&
  stated.every(
    (other) =>
      other.frame.period !== null && frame.period !== null && !overlaps(other.frame.period, frame.period),
  );

/** "In 24 Stunden 4.479 Kilometer, für den Erdumfang genügten siebeneinhalb Tage": of the record over the span that is said. */
const isOfOwnSpan = ({ frame, fits }: Link, stated: readonly Link[]): boolean =>
  fits.qualifiers.elapsed === 'fits' &&
  frame.fact.value.type === 'distance' &&
  stated.every((other) => other.frame.fact.qualifiers.elapsed_s !== frame.fact.qualifiers.elapsed_s);

/** A figure that only stands beside one fact, told in words, is the value of another: "BYD löst Tesla ab, das auf 1,64 Millionen kam". */
const ownsRather = ({ fits }: Link, holder: Link): boolean =>
  fits.value.digits >= TELLING_DIGITS &&
  agrees(fits.value) &&
  !agrees(holder.fits.value) &&
  agreesInPart(holder.fits.value);

/** "verliert an der Wallbox 15 Prozent, an der Steckdose 10 bis 30": two variants of one thing, each with its figure. */
const isOfOwnVariant = (sentence: SentenceInContext, { frame }: Link, stated: readonly Link[]): boolean =>
  fitVariant(sentence, frame) === 'fits' &&
  stated.every((other) => other.frame.fact.qualifiers.variant !== frame.fact.qualifiers.variant);

/** "eröffnete in Hamburg ein Zentrum, kam aber nur auf 325 Autos": a name in the record's place, in a clause of its own. */
const isApart = ({ frame, fits, score }: Link, stated: readonly Link[]): boolean =>
  frame.fact.value.type === 'entity' &&
  fits.value.state === 'differs' &&
  score > APART_THRESHOLD &&
  stated.every((other) => !overlap(other.fits.range, fits.range));
const APART_THRESHOLD = 4;

/** In a clause of its own, and likely by itself. */
const isSaidApart = ({ odds, fits: { range } }: Link, stated: readonly Link[]): boolean =>
  odds >= FURTHER_ODDS && stated.every((other) => !overlap(other.fits.range, range));
const FURTHER_ODDS = 2;

/** Whether a link stands beside a better one of the same sentence: with a figure of the record's, or one that departs from whom it names. */
const isFurther = ({ score, fits: { value, subject } }: Link, inRow: boolean): boolean =>
  agreesInPart(value) ||
  (value.state === 'differs' && subject.state === 'named' && !(inRow && score < CELL_SCORE));
/** Cells do not say what they are of: one that departs may be another kind's. */
const CELL_SCORE = 2.3;

/** "Im ersten Verkaufsjahr 2024 waren es 136.854": the date of a statistic is the date of nothing else. */
const isStatisticsDate = ({ fits: { value } }: Link, stated: readonly Link[]): boolean =>
  value.value === null &&
  stated.some(
    ({ frame, fits }) =>
      frame.predicate.time === 'statistic' &&
      fits.value.value !== null &&
      agrees(fits.value) &&
      value.date !== null &&
      inRange(fits.range, value.date.first),
  );

/** A date alone belongs to what the sentence speaks of: "2025 wurden 545.142 zugelassen" says nothing of another thing of that year. */
const isOthersDate = ({ frame, fits: { value, subject } }: Link, stated: readonly Link[]): boolean =>
  value.value === null &&
  value.date !== null &&
  !isSaid(subject) &&
  stated.every((link) => link.frame.fact.subject !== frame.fact.subject);
