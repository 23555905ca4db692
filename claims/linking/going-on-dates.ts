import type { SentenceInContext } from './context.ts';
import { givesBeside } from './date-fit.ts';
import type { FactEntry } from './fact-entry.ts';
import { DETAIL_WEIGHT, type FactFrame } from './fact-frame.ts';
import type { FactIndex } from './fact-index.ts';
import { LINK_THRESHOLD, type Link, UNJUDGED } from './link.ts';
import { fitFact } from './link-sentence.ts';
import type { NearSubjects } from './near-subjects.ts';
import { NONE, type ValueFit } from './value-state.ts';
import { veto } from './vetoes.ts';

/** What happens at a date; a plan alone is one of anything. */
const EVENTS = ['launch', 'openStart', 'closeEnd', 'build', 'deliver', 'sell', 'order', 'upgrade'];
/** A word that so few facts have tells what is spoken of. */
const TELLING = 3;

/**
 * The link of words without a figure that go on about a fact stated before with another date of its record: "im Sommer
 * soll er in den Verkauf gehen", "ältere sind bis 2027 nachzurüsten". For words that give only a date, to which `near`
 * has turned.
 */
export function linkByDate(
  words: SentenceInContext,
  stated: readonly FactEntry[],
  index: FactIndex,
  near: NearSubjects,
): Link | null {
  for (const entry of stated) {
    const value = fitSideDate(words, entry.frame);
    if (value.date === null || !sharesMatter(words, entry.frame, index)) continue;
    const fits = { ...fitFact(words, entry, index, near), value };
    if (fits.subject.rival || veto(words, entry.frame, fits) !== null) continue;
    return { entry, frame: entry.frame, fits, score: LINK_THRESHOLD, odds: UNJUDGED };
  }
  return null;
}

/** Figures hold for times of their own; a date beside them is another year's. */
const isOfYears = ({ predicate }: FactFrame): boolean => predicate.time === 'statistic';

/** The words give one date and no figure, whose date it might be. */
export const givesOnlyDate = ({ reading: { dates, values } }: SentenceInContext): boolean =>
  dates.length === 1 && values.length === 0;

function fitSideDate({ reading: { dates } }: SentenceInContext, frame: FactFrame): ValueFit {
  const [date] = dates;
  if (date === undefined || isOfYears(frame) || !givesBeside(frame, date)) return NONE;
  return { ...NONE, state: 'side', date, digits: 2 };
}

/** The words name what happens then, or something that few records speak of. */
const sharesMatter = ({ reading }: SentenceInContext, frame: FactFrame, index: FactIndex): boolean =>
  EVENTS.some((event) => reading.concepts.has(event) && frame.concepts.has(event)) ||
  reading.stems.some(
    (stem) => (frame.stems.get(stem) ?? 0) >= DETAIL_WEIGHT && index.usage(stem).rarity >= TELLING,
  );
