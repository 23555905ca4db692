import { inRange } from './claim-range.ts';
import type { SentenceInContext } from './context.ts';
import { cueFeatures } from './cue-fit.ts';
import type { FactEntry } from './fact-entry.ts';
import type { FactIndex } from './fact-index.ts';
import { looseWords } from './features/loose-words.ts';
import { countFits, qualifierFeatures } from './features/qualifier-features.ts';
import { entityOverlap, sharedWords } from './features/shared-words.ts';
import { subjectFeatures } from './features/subject-features.ts';
import { TOPICS } from './features/topics.ts';
import { valueFeatures } from './features/value-features.ts';
import type { Fits } from './fits.ts';
import { isSaid } from './subject-fit.ts';
import { agrees } from './value-fit.ts';
import { fitVariant } from './variant-fit.ts';
import { nounFit } from './vetoes.ts';

/** Named evidence for "this sentence states this fact"; mostly 0 or 1. Their weights are in weights.json. */
export type Features = Readonly<Record<string, number>>;

export function features(
  sentence: SentenceInContext,
  entry: FactEntry,
  fits: Fits,
  index: FactIndex,
): Features {
  const { frame, typical, textual } = entry;
  const { subject, value, qualifiers } = fits;
  const hits = sentence.reading.concepts;
  const { predicate } = frame;
  const cues = entry.cues.fit(sentence);
  const strong = cues.strong > 0;
  const words = sharedWords(sentence, frame, index);
  const loose = looseWords(sentence, frame, fits.range);
  const conflicts = countFits(qualifiers, 'conflicts');
  const variant = fitVariant(sentence, frame);
  const foreign = TOPICS.filter(
    (topic) => !frame.concepts.has(topic) && hits.get(topic)?.some((at) => inRange(fits.range, at)),
  ).length;
  const missing = TOPICS.filter((topic) => !hits.has(topic) && frame.concepts.has(topic)).length;
  const sharedConcepts = [...frame.concepts].filter((concept) => hits.has(concept)).length;
  const shared = Math.min(2, words.shared / 4);
  const sharing = Math.min(1, sharedConcepts / Math.max(2, frame.concepts.size));
  const clean = isSaid(subject) && !subject.rival;
  return {
    bias: 1,
    ...subjectFeatures(subject, predicate, entry.narrow),
    ...cueFeatures(cues, predicate),
    ...valueFeatures(frame.fact.value.type, typical, value, strong),
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
    differsStrong: +(value.state === 'differs' && strong && subject.state === 'named' && !subject.rival),
    ...qualifierFeatures(qualifiers, predicate),
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
}
