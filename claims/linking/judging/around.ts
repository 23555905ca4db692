import { negations } from '../../comparing/polarity.ts';
import { overlaps } from '../../german/calendar.ts';
import { inRange } from '../claim-range.ts';
import { type SentenceInContext, tellsStory } from '../context.ts';
import type { FactEntry } from '../fact-entry.ts';
import type { LooseWords } from '../features/loose-words.ts';
import type { Features } from '../features.ts';
import type { Fits } from '../fits.ts';
import { QUALIFIERS } from '../qualifier-fit.ts';
import { namesValue } from '../side-fit.ts';
import { isRow } from '../table-head.ts';

/** What the sentence holds, whatever fact it may state. */
export function sentenceAround(sentence: SentenceInContext): Features {
  const { tokens, values, dates, concepts } = sentence.reading;
  return {
    tokens: tokens.length,
    figures: values.length,
    dates: dates.length,
    mentions: sentence.mentions.length,
    named: sentence.named.size,
    saidConcepts: concepts.numbers.length,
    row: +isRow(sentence.reading),
    story: +tellsStory(sentence),
    denials: negations(tokens).length,
  };
}

/** Tokens between figure and name from which on they are as far as can be. */
const FAR = 30;

/**
 * How much of the sentence the record knows, and what kind of fact it is: no evidence by itself, but it tells how far
 * evidence is to be trusted.
 */
export function factAround(
  sentence: SentenceInContext,
  { frame, alone, typical, cues }: FactEntry,
  { subject, value, qualifiers, range }: Fits,
  loose: LooseWords,
): Features {
  const { tokens, values, dates } = sentence.reading;
  const { fact, predicate } = frame;
  const { strong, against } = cues.fit(sentence);
  const figure = value.value;
  const strange = values.filter((each) => !namesValue(frame, each));
  const knownDates = dates.filter(
    ({ period }) => period !== null && frame.periods.some((known) => overlaps(known, period)),
  ).length;
  const strangers = sentence.mentions.filter(
    ({ entities }) => !entities.some((id) => frame.entities.has(id)),
  );
  const features: Record<string, number> = {
    span: range.last - range.first,
    spanShare: (range.last - range.first) / Math.max(1, tokens.length),
    digits: value.digits,
    distance: value.state === 'differs' ? value.distance : 0,
    strayNouns: loose.nouns,
    strayWords: loose.words,
    strongCues: strong,
    againstCues: against,
    alone: +alone,
    typical: +typical,
    superseded: +(fact.superseded_by !== null),
    holder: +(predicate.holder ?? false),
    hasFigure: +(figure !== null),
    hasDate: +(value.date !== null),
    spoken: +(figure?.spoken ?? false),
    knownFigures: values.length - strange.length,
    strangeFigures: strange.length,
    strangeFiguresWithin: strange.filter(({ first }) => inRange(range, first)).length,
    knownDates,
    strangeDates: dates.length - knownDates,
    knownNames: sentence.mentions.length - strangers.length,
    strangeNames: strangers.length,
    strangeNamesWithin: strangers.filter(({ first }) => inRange(range, first)).length,
    farFromSubject: figure === null ? 0 : distanceTo(sentence, frame.selves, figure.first),
    [`time:${predicate.time}`]: 1,
    [`subject:${subject.state}`]: 1,
    [`value:${value.state}`]: 1,
    [`type:${fact.value.type}`]: 1,
  };
  if (figure !== null) {
    features[`role:${figure.role}`] = 1;
    features[`bound:${figure.bound}`] = 1;
  }
  for (const name of QUALIFIERS)
    if (qualifiers[name] !== 'silent') features[`fit:${name}`] = qualifiers[name] === 'fits' ? 1 : -1;
  return features;
}

function distanceTo({ mentions }: SentenceInContext, ids: ReadonlySet<string>, at: number): number {
  let distance = FAR;
  for (const { first, entities } of mentions)
    if (entities.some((id) => ids.has(id))) distance = Math.min(distance, Math.abs(first - at));
  return distance;
}
