import { overlaps } from '../german/calendar.ts';
import type { SentenceInContext } from './context.ts';
import type { FactEntry } from './fact-entry.ts';
import { DETAIL_WEIGHT } from './fact-frame.ts';
import type { FactIndex } from './fact-index.ts';
import { looseWords } from './features/loose-words.ts';
import { fitQualifiers } from './qualifier-fit.ts';

/**
 * Facts that say of another time, another subject or another region what `stated` says, where the words name that one
 * and no other.
 */
export function siblingsOf(stated: FactEntry, words: SentenceInContext, index: FactIndex): FactEntry[] {
  const { fact } = stated;
  // Another time needs a date, another region its name.
  const told =
    words.reading.dates.length > 0 ||
    words.regions.length > 0 ||
    (fact.qualifiers.elapsed_s !== undefined && words.reading.values.some(({ type }) => type === 'duration'));
  const subjects = new Set(
    told || words.reading.values.length > 0 ? [fact.subject, ...words.named] : words.named,
  );
  const found: FactEntry[] = [];
  for (const subject of subjects) {
    for (const row of index.subjects.rowsOf(subject)) {
      if (!index.isAtHand(row)) continue;
      const other = index.entry(row);
      const sameThing = index.columns.predicate[row] === index.columns.predicate[stated.row];
      if (!(sameThing ? saysTheSame(other, fact) : isOutcomeOf(other, stated)) || other.fact === fact)
        continue;
      const { period, elapsed } = fitQualifiers(words, other.frame, index.graph);
      if (period === 'conflicts') continue;
      if (sameThing && other.fact.qualifiers.region !== fact.qualifiers.region) {
        if (isOfRegion(other, words) && isOfSameTime(other, stated)) found.push(other);
      } else if (
        subject !== fact.subject ||
        (sameThing && saysItsWord(words, other, stated)) ||
        (period === 'fits' && isOfTime(other, words)) ||
        isOfSpan(other, stated, elapsed)
      )
        found.push(other);
    }
  }
  return found;
}

/** "regulär werden 25.990 Euro fällig" behind an introductory price: a word that only the other record has. */
const saysItsWord = (
  { reading }: SentenceInContext,
  { frame, fact }: FactEntry,
  { frame: stated }: FactEntry,
): boolean =>
  fact.superseded_by === null &&
  reading.stems.some(
    (stem) => (frame.stems.get(stem) ?? 0) > DETAIL_WEIGHT && (stated.stems.get(stem) ?? 0) < DETAIL_WEIGHT,
  );

/** Of another region a figure may be told for many a thing: one that departs is meant where the words say nothing else. */
export function mayDepart(words: SentenceInContext, stated: FactEntry, { fact, frame }: FactEntry): boolean {
  if (fact.qualifiers.region === stated.fact.qualifiers.region) return true;
  const loose = looseWords(words, frame, { first: 0, last: words.reading.tokens.length - 1 });
  return loose.nouns === 0 && loose.words <= 1;
}

/** Of a maker who builds nothing else no record says that its cars are electric. */
const saysTheSame = ({ fact }: FactEntry, stated: FactEntry['fact']): boolean =>
  fact.value.type === stated.value.type &&
  fact.qualifiers.metric === stated.qualifiers.metric &&
  (fact.qualifiers.drive === stated.qualifiers.drive || fact.subject !== stated.subject);

/** "2025 waren es 1,05 Millionen" behind the aim for 2026: what was sold there and counted so. */
const isOutcomeOf = ({ fact, frame }: FactEntry, { fact: aim, frame: { predicate } }: FactEntry): boolean =>
  predicate.name === 'delivery-target' &&
  frame.predicate.name === 'sales-count' &&
  fact.value.type === aim.value.type &&
  (aim.qualifiers.region === undefined || fact.qualifiers.region === aim.qualifiers.region);

/** "..., nach einer Stunde 289.000" */
const isOfSpan = ({ fact }: FactEntry, stated: FactEntry, elapsed: string): boolean =>
  elapsed === 'fits' && fact.qualifiers.elapsed_s !== stated.fact.qualifiers.elapsed_s;

/** A half of the year is another time than the whole. */
const isOfTime = ({ frame }: FactEntry, { reading }: SentenceInContext): boolean =>
  reading.dates.some(
    ({ period }) =>
      period !== null &&
      frame.period !== null &&
      period.granularity === frame.period.granularity &&
      overlaps(period, frame.period),
  );

const isOfRegion = ({ fact }: FactEntry, { regions }: SentenceInContext): boolean =>
  regions.length === 1 && regions[0]?.id === fact.qualifiers.region;

export const isOfSameTime = ({ frame: { period } }: FactEntry, { frame }: FactEntry): boolean =>
  period !== null &&
  frame.period !== null &&
  period.granularity === frame.period.granularity &&
  overlaps(period, frame.period);

/** Whether two facts are about the same subject, place and time. */
export const isOfSameSetting = (entry: FactEntry, other: FactEntry): boolean =>
  isOfSamePlace(entry, other) && isOfSameTime(entry, other);

const isOfSamePlace = ({ fact }: FactEntry, { fact: other }: FactEntry): boolean =>
  fact.subject === other.subject && fact.qualifiers.region === other.qualifiers.region;

/** Whether two facts say the same of one subject, each of a time of its own: which one is meant takes a date to tell. */
export const isOfAnotherTime = (entry: FactEntry, other: FactEntry): boolean =>
  isOfSamePlace(entry, other) &&
  entry.frame.period !== null &&
  other.frame.period !== null &&
  saysTheSame(entry, other.fact) &&
  !isOfSameTime(entry, other);
