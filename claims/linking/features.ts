import { anyIs, formTest } from '../german/form-test.ts';
import { countShared } from './bits.ts';
import type { SentenceInContext } from './context.ts';
import { nounFit } from './counted-noun.ts';
import { cueFeatures } from './cue-fit.ts';
import type { FactEntry } from './fact-entry.ts';
import type { FactIndex } from './fact-index.ts';
import { type LooseWords, looseWords } from './features/loose-words.ts';
import { countFits, qualifierFeatures } from './features/qualifier-features.ts';
import { entityOverlap, sharedWords } from './features/shared-words.ts';
import { subjectFeatures } from './features/subject-features.ts';
import { compareTopics } from './features/topics.ts';
import { valueFeatures } from './features/value-features.ts';
import type { Fits } from './fits.ts';
import { isSaid } from './subject-fit.ts';
import { agrees } from './value-state.ts';
import { fitVariant } from './variant-fit.ts';

/** Named evidence for "this sentence states this fact"; mostly 0 or 1. Their weights are in weights.json. */
export type Features = Readonly<Record<string, number>>;

/** The features in groups, as they are told and weighed one after another; no name stands in two of them. */
export type FeatureGroups = readonly Features[];

export function features(
  sentence: SentenceInContext,
  entry: FactEntry,
  fits: Fits,
  index: FactIndex,
  loose: LooseWords = looseWords(sentence, entry.frame, fits.range),
): FeatureGroups {
  const { frame, typical, textual } = entry;
  const { subject, value, qualifiers } = fits;
  const hits = sentence.reading.concepts;
  const { predicate } = frame;
  const cues = entry.cues.fit(sentence);
  const strong = cues.strong > 0;
  const words = sharedWords(sentence, frame, index);
  const conflicts = countFits(qualifiers, 'conflicts');
  const variant = fitVariant(sentence, frame);
  const { foreign, missing } = compareTopics(hits, frame.conceptBits, fits.range);
  const shared = Math.min(2, words.shared / 4);
  const sharing = Math.min(1, countShared(frame.conceptBits, hits.bits) / Math.max(2, frame.concepts.size));
  // A figure or date that departs in plain words is told of the one the text is about; a place may be anybody's.
  const latest = subject.state === 'active' && subject.recency === 0;
  const meant = latest && anyIs(sentence.reading.tokens, isPronoun);
  const spokenOf = latest && (frame.fact.value.type !== 'entity' || meant);
  const clean = (isSaid(subject) || spokenOf) && !subject.rival;
  const beside = {
    variant: +(variant === 'fits'),
    foreignTopic: foreign,
    missingTopic: missing,
    noun: +(nounFit(fits, frame) === 'fits'),
    entities: Math.min(2, entityOverlap(sentence, frame, index)),
    holderScope: +(
      (predicate.holder ?? false) &&
      strong &&
      qualifiers.region === 'fits' &&
      qualifiers.period === 'fits' &&
      qualifiers.drive !== 'conflicts'
    ),
    typicalDiffers: +(typical && value.state === 'differs' && clean),
    onlyFact: +(value.state === 'differs' && entry.alone),
    cleanDiffers: +(
      value.state === 'differs' &&
      strong &&
      clean &&
      loose.nouns === 0 &&
      foreign === 0 &&
      conflicts === 0
    ),
    differsStrong: +(
      value.state === 'differs' &&
      strong &&
      (subject.state === 'named' || meant) &&
      !subject.rival
    ),
  };
  const rest = {
    conflictsWithDifference: +(conflicts > 0 && value.state === 'differs'),
    looseNouns: Math.min(4, loose.nouns),
    looseWords: Math.min(4, loose.words),
    looseNoValue: agrees(value) ? 0 : Math.min(4, loose.nouns),
    covered: words.covered,
    shared,
    strongest: words.strongest / 4,
    concepts: sharing,
    conceptsTextual: textual ? sharing : 0,
    coveredTextual: textual ? words.covered : 0,
    sharedTextual: textual ? shared : 0,
  };
  return [
    BIAS,
    subjectFeatures(subject, predicate, entry.narrow),
    cueFeatures(cues, predicate),
    valueFeatures(frame.fact.value.type, typical, value, strong),
    beside,
    qualifierFeatures(qualifiers, predicate),
    rest,
  ];
}

/** "Gebaut wird er in Bratislava" */
const isPronoun = formTest(/^(?:er|sie)$/);

const BIAS: Features = { bias: 1 };
