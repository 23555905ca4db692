import { overlaps } from '../german/calendar.ts';
import type { Token } from '../german/tokens.ts';
import { inRange, type TokenRange } from './claim-range.ts';
import { clauseAround } from './clauses.ts';
import { type SentenceInContext, tellsStory } from './context.ts';
import { type Link, NEAR_CERTAIN, NEAR_SCORE, STRAY_THRESHOLD } from './link.ts';
import { namesValue } from './side-fit.ts';
import { isSaid } from './subject-fit.ts';
import { topicOf } from './topic-of.ts';
import { agrees } from './value-state.ts';
import { isOfAnotherPlace, isOfAnotherTime } from './vetoes/another-setting.ts';

/** Whether another fact that the sentence may state explains what it has in common with the link's. */
export const isOutdone = (link: Link, scored: readonly Link[], sentence: SentenceInContext): boolean =>
  yields(link, scored) ||
  isRivals(link, scored) ||
  isOfOtherTime(link, scored) ||
  isOfOtherSetting(link, scored, sentence) ||
  isOfOneBefore(link, scored, sentence) ||
  isBesideRather(link, scored) ||
  (tellsStory(sentence) && isOnlyWhen(link, scored, sentence));

/**
 * "Mercedes gab das Ziel auf, bis zum Ende des Jahrzehnts nur noch Stromer zu verkaufen": a date alone is no other plan of
 * that time, where the sentence says another fact about whom it names.
 */
const yields = ({ fits: { value, subject } }: Link, scored: readonly Link[]): boolean =>
  subject.state === 'absent' &&
  value.value === null &&
  value.date !== null &&
  scored.some(
    ({ score, fits }) => score >= STRAY_THRESHOLD && fits.value.state === 'none' && isSaid(fits.subject),
  );

/** "Xpeng baut in München sein neuntes Entwicklungszentrum auf": said of whom it names, not of the one before who has one too. */
const isRivals = ({ score, frame, fits: { subject } }: Link, scored: readonly Link[]): boolean =>
  subject.rival &&
  subject.state !== 'named' &&
  scored.some(
    (other) =>
      other.score > score &&
      other.frame.predicate === frame.predicate &&
      other.fits.subject.state === 'named' &&
      subject.rivals.some((id) => other.frame.entities.has(id)),
  );

/** "Im Januar war es fast jeder fünfte": a record of that month says it, none of a whole year. */
const isOfOtherTime = ({ score, frame, fits }: Link, scored: readonly Link[]): boolean =>
  fits.qualifiers.period === 'conflicts' &&
  fits.value.state === 'rounded' &&
  scored.some(
    (other) =>
      other.score > score &&
      topicOf(other.frame.fact) === topicOf(frame.fact) &&
      other.fits.qualifiers.period === 'fits' &&
      agrees(other.fits.value),
  );

/**
 * "Damals wurden 545.000 Stromer zugelassen, ihr Anteil lag bei gut 19 Prozent": of two shares that round to as much, the
 * one of the time and place that the text is at.
 */
const isOfOtherSetting = (link: Link, scored: readonly Link[], sentence: SentenceInContext): boolean =>
  (link.fits.value.state === 'rounded' || (link.frame.predicate.holder ?? false)) &&
  isElsewhere(link, sentence) &&
  scored.some(
    (other) =>
      other.score > link.score - NEAR_SCORE &&
      other.frame.predicate === link.frame.predicate &&
      (other.frame.fact.subject === link.frame.fact.subject || (link.frame.predicate.holder ?? false)) &&
      agrees(other.fits.value) &&
      other.fits.value.value?.first === link.fits.value.value?.first &&
      !isElsewhere(other, sentence),
  );

/** "Dann kommt der Twingo. Sein Basispreis liegt unter 20.000 Euro": of two prices that agree, the one of whom the text is at. */
const isOfOneBefore = (link: Link, scored: readonly Link[], { topics }: SentenceInContext): boolean =>
  link.fits.value.state === 'rounded' &&
  !isSaid(link.fits.subject) &&
  topics.get(link.frame.fact.subject) !== 0 &&
  scored.some(
    (other) =>
      other.score > link.score - NEAR_CERTAIN &&
      other.frame.predicate === link.frame.predicate &&
      agrees(other.fits.value) &&
      other.fits.value.value?.first === link.fits.value.value?.first &&
      topics.get(other.frame.fact.subject) === 0,
  );

const isElsewhere = ({ frame: { fact, period } }: Link, sentence: SentenceInContext): boolean =>
  isOfAnotherPlace(sentence, fact.qualifiers.region) ||
  (sentence.reading.dates.length === 0 &&
    sentence.previous !== null &&
    period !== null &&
    isOfAnotherTime(sentence.previous, period));

/**
 * "Die Shenxing-Batterie lade in fünf Minuten Strom für 520 Kilometer": the record of whom the sentence names gives the five minutes
 * as well, so they are not those of somebody else.
 */
const isBesideRather = ({ score, fits: { value, subject } }: Link, scored: readonly Link[]): boolean =>
  subject.state === 'absent' &&
  value.value !== null &&
  scored.some(
    (other) =>
      other.score > score + NEAR_SCORE &&
      isSaid(other.fits.subject) &&
      agrees(other.fits.value) &&
      value.value !== null &&
      namesValue(other.frame, value.value),
  );

/** "Vor dem Jahreswechsel hat die Kommission angeregt, um 90 statt um 100 Prozent zu senken": the date of what is said with a figure. */
const isOnlyWhen = (
  { score, frame, fits: { value, subject } }: Link,
  scored: readonly Link[],
  { reading: { tokens } }: SentenceInContext,
): boolean =>
  value.value === null &&
  value.date !== null &&
  scored.some(
    (other) =>
      (subject.state !== 'named' ||
        // "Seit Herbst 2024 zahlt BYD 17 Prozent": the date is that of the clause's own figure.
        (subject.rivals.includes(other.frame.fact.subject) &&
          isInClauseOf(tokens, value.date, other.fits.value.value))) &&
      other.score > score &&
      other.frame.fact.subject !== frame.fact.subject &&
      other.fits.value.value !== null &&
      agrees(other.fits.value) &&
      other.frame.periods.some((known) => value.date?.period != null && overlaps(known, value.date.period)),
  );

function isInClauseOf(tokens: readonly Token[], date: TokenRange | null, figure: TokenRange | null): boolean {
  if (date === null || figure === null) return false;
  return inRange(clauseAround(tokens, figure.first, figure.last), date.first);
}
