import { overlaps, type Period } from '../german/calendar.ts';
import { contentStemOf } from '../german/stem.ts';
import type { ValueMention } from '../german/value-types.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import { inRange, type TokenRange } from './claim-range.ts';
import { clauseAround, isBoundary } from './clauses.ts';
import type { SentenceInContext } from './context.ts';
import { isCommon } from './features/loose-words.ts';

/**
 * What tells a figure beside the main one from it: "reine Elektroautos: 33,2 Prozent", "80 Prozent als Ziel für 2030".
 * A sentence that gives the figure without any of it gives it for the main thing.
 */
export interface Marks {
  readonly stems: ReadonlySet<string>;
  readonly concepts: ReadonlySet<string>;
  readonly entities: readonly string[];
  readonly periods: readonly Period[];
}

export const NO_MARKS: Marks = { stems: new Set(), concepts: new Set(), entities: [], periods: [] };

/** What is said among these tokens. */
export function marksIn({ tokens, mentions, dates, concepts }: SentenceReading, range: TokenRange): Marks {
  const within = tokens.slice(range.first, range.last + 1);
  return {
    stems: new Set(
      within
        .filter(({ word }) => !isCommon(word))
        .map(({ word }) => contentStemOf(word))
        .filter((stem) => stem !== ''),
    ),
    concepts: new Set(concepts.between(range.first, range.last).keys()),
    entities: mentions
      .filter(({ kind, first }) => kind === 'name' && inRange(range, first))
      .flatMap(({ entities }) => entities),
    periods: dates.flatMap(({ period, first }) => (period !== null && inRange(range, first) ? [period] : [])),
  };
}

/** The marks that are not the main figure's, too. */
export const without = (marks: Marks, main: Marks, cues: ReadonlySet<string>): Marks => ({
  stems: new Set([...marks.stems].filter((stem) => !main.stems.has(stem))),
  concepts: new Set(
    [...marks.concepts].filter((concept) => !main.concepts.has(concept) && !cues.has(concept)),
  ),
  entities: marks.entities.filter((id) => !main.entities.includes(id)),
  periods: marks.periods,
});

/** The words that go with a figure: up to the next mark, "und" or figure on both sides. */
export function figureRange({ tokens, values }: SentenceReading, value: ValueMention): TokenRange {
  const ends = (at: number): boolean =>
    isBoundary(tokens, at) ||
    /^(?:und|sowie)$/.test(tokens[at]?.fold ?? '') ||
    values.some((other) => other !== value && other.first <= at && at <= other.last);
  let { first, last } = value;
  while (first > 0 && !ends(first - 1)) first -= 1;
  while (last < tokens.length - 1 && !ends(last + 1)) last += 1;
  return { first, last };
}

/** Parts of compounds stand for them: "Schnelllader" for "Schnellladepunkte", "Normkilometer" for "Kilometer". */
export const isAkin = (known: string, stem: string, word: string): boolean =>
  known === stem ||
  (known.length >= 5 && word.includes(known)) ||
  (known.length >= SAME_HEAD && stem.slice(0, SAME_HEAD) === known.slice(0, SAME_HEAD));
const SAME_HEAD = 7;

/** Whether a sentence says anything that marks the figure; true where nothing does. */
export function carriesMarks(
  { reading, topics }: SentenceInContext,
  value: ValueMention,
  { stems, concepts, entities, periods }: Marks,
): boolean {
  if (stems.size + concepts.size + entities.length + periods.length === 0) return true;
  const clause = marksIn(reading, clauseAround(reading.tokens, value.first, value.last));
  // A clause without a name goes on about whom the text speaks of.
  const named = (id: string): boolean =>
    clause.entities.length > 0
      ? clause.entities.includes(id)
      : topics.has(id) || reading.mentions.some((mention) => mention.entities.includes(id));
  return (
    entities.some(named) ||
    [...concepts].some((concept) => reading.concepts.has(concept)) ||
    reading.tokens.some(({ word, fold }) => {
      const stem = contentStemOf(word);
      return stem !== '' && [...stems].some((known) => isAkin(known, stem, fold));
    }) ||
    periods.some((known) => reading.dates.some(({ period }) => period !== null && overlaps(period, known)))
  );
}
