import { overlaps } from '../german/calendar.ts';
import { type SentenceInContext, tellsStory } from './context.ts';
import { type Link, NEAR_CERTAIN, NEAR_SCORE, STRAY_THRESHOLD } from './link.ts';
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
  (tellsStory(sentence) && isOnlyWhen(link, scored));

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

/** "Vor dem Jahreswechsel hat die Kommission angeregt, um 90 statt um 100 Prozent zu senken": the date of what is said with a figure. */
const isOnlyWhen = ({ score, frame, fits: { value, subject } }: Link, scored: readonly Link[]): boolean =>
  value.value === null &&
  value.date !== null &&
  subject.state !== 'named' &&
  scored.some(
    (other) =>
      other.score > score &&
      other.frame.fact.subject !== frame.fact.subject &&
      other.fits.value.value !== null &&
      agrees(other.fits.value) &&
      other.frame.periods.some((known) => value.date?.period != null && overlaps(known, value.date.period)),
  );
