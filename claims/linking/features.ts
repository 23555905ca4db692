import type { Fact, FactValue } from '../../facts/types.ts';
import { stem } from '../german/stem.ts';
import { STOPWORDS } from '../german/stopwords.ts';
import { concepts } from '../lexicon/concepts.ts';
import type { Predicate } from '../predicates/predicate.ts';
import { inRange, type TokenRange } from './claim-range.ts';
import type { SentenceInContext } from './context.ts';
import { cueFeatures, fitCues } from './cue-fit.ts';
import type { FactFrame } from './fact-frame.ts';
import { type FactIndex, NARROW } from './fact-index.ts';
import type { Fits } from './fits.ts';
import type { Fit, QualifierFit } from './qualifier-fit.ts';
import type { SubjectFit } from './subject-fit.ts';
import type { ValueFit } from './value-fit.ts';
import { fitVariant } from './variant-fit.ts';
import { nounFit } from './vetoes.ts';

/** Named evidence for "this sentence states this fact"; mostly 0 or 1. The weights are in weights.ts. */
export type Features = Readonly<Record<string, number>>;

/** Topics that a sentence rarely names in passing: where only one side has them, another thing is meant. */
export const TOPICS = [
  'smartphone',
  'phev',
  'combustion',
  'shares',
  'shop',
  'cardPayment',
  'doorHandle',
  'hood',
  'cobalt',
  'efuel',
  'sodium',
  'solidState',
  'winter',
  'fire',
  'breakdown',
  'socket',
  'target',
  'forecast',
  'provisional',
  'stock',
  'foreign',
  'cellPlant',
];

/** The kind of value that a bare figure beside a model name usually means. */
const TYPICAL: Readonly<Record<string, string>> = {
  range: 'distance',
  price: 'money',
  'power-output': 'power',
  'charging-power': 'power',
  'top-speed': 'speed',
  'lap-time': 'duration',
  'battery-capacity': 'energy',
};

/** Shared content words, weighted by how rare they are among all facts. */
function lexical(
  sentence: SentenceInContext,
  frame: FactFrame,
  rarity: (stem: string) => number,
): { covered: number; shared: number; strongest: number } {
  let shared = 0;
  let total = 0;
  let strongest = 0;
  for (const word of sentence.reading.stems) {
    const rare = rarity(word);
    total += rare;
    const weight = frame.stems.get(word);
    if (weight === undefined) continue;
    shared += rare * weight;
    if (weight >= 0.7) strongest = Math.max(strongest, rare);
  }
  return { covered: total === 0 ? 0 : shared / total, shared, strongest };
}

/** Names beside the subject that the record and the sentence share, weighted by how few facts know them. */
function entityOverlap(sentence: SentenceInContext, frame: FactFrame, index: FactIndex): number {
  let total = 0;
  const own = index.graph.ancestors(frame.fact.subject);
  for (const id of sentence.named) {
    if (id === frame.fact.subject || own.has(id) || !frame.entities.has(id)) continue;
    total += index.entityRarity(id) / 4;
  }
  return total;
}

/** Content words that neither the record nor the predicate accounts for: the sign of another topic. */
function unexplained(
  sentence: SentenceInContext,
  frame: FactFrame,
  range: TokenRange,
): { nouns: number; words: number } {
  const { tokens, mentions } = sentence.reading;
  const named = new Set<number>();
  for (const mention of mentions) for (let at = mention.first; at <= mention.last; at++) named.add(at);
  for (const value of sentence.reading.values)
    for (let at = value.first; at <= value.last; at++) named.add(at);
  for (const date of sentence.reading.dates) for (let at = date.first; at <= date.last; at++) named.add(at);
  let nouns = 0;
  let words = 0;
  tokens.forEach((token, at) => {
    if (
      !inRange(range, at) ||
      token.kind !== 'word' ||
      token.fold.length < 4 ||
      named.has(at) ||
      STOPWORDS.has(token.fold)
    )
      return;
    if (frame.stems.has(stem(token.fold)) || isExplained(token.fold, frame)) return;
    if (token.capital && at > 0) nouns += 1;
    else words += 1;
  });
  return { nouns, words };
}

function isExplained(word: string, frame: FactFrame): boolean {
  const { predicate } = frame;
  if (COMMON.test(word)) return true;
  const meanings = concepts.conceptsOf(word);
  if (
    meanings.some(
      (meaning) =>
        frame.concepts.has(meaning) ||
        predicate.strong.some((cue) => cue === meaning || cue.split('+').includes(meaning)) ||
        predicate.weak.includes(meaning),
    )
  )
    return true;
  if (word.length < 7) return false;
  for (const known of frame.stems.keys())
    if (known.length >= 5 && (word.includes(known) || known.includes(word))) return true;
  return false;
}

/** Words of reporting and measuring that any claim may carry. */
const COMMON =
  /^(?:angab|angeb|bericht|meld|gemeldet|teilt|mitgeteilt|erklart|sagt|gesagt|heisst|schreib|zahl|wert$|ergab|ergibt|demzufolge|unternehm|konzern|herstell|autobau|prozent|genau|offizi|bereits|mindestens|hochstens|maximal|schliesslich|erneut|erstmals|zugleich|sowohl|darunter|davon|sagte|bestatigt|kundigt|ankundig|angekundigt|stand$|weit|gelten|gilt|betrag|betrug|liegt|liegen|lagen|erreich|komm|kamen|steht|stehen|machen|gegenuber|vergleich|entspr|umgerechn|modell|fahrzeug|wagen|autos?$|deutsch|chines|europa|welt|land|jahr|monat|quartal|uhr|tag|anfang|ende|mitte|fruh|spat|noch|vergangen|laufend|kommend|zeit|zuletzt|neu|gesamt|offenbar|angeblich|vermut)/;

/** A bare figure beside the subject's name usually means this. */
export const isTypical = (fact: Fact): boolean => TYPICAL[fact.predicate] === fact.value.type;

/** What of a value's fit the features ask for. */
export type ValueShape = Pick<ValueFit, 'state' | 'digits' | 'distance' | 'sideAgrees' | 'sideDiffers'>;

/** The features that the value alone decides; upper-bound.ts weighs them before anything else is read. */
export function valueFeatures(type: FactValue['type'], typical: boolean, value: ValueShape, strong: boolean) {
  const { state } = value;
  const agrees = state === 'equal' || state === 'rounded';
  const entity = type === 'entity';
  const textual = entity || type === 'text';
  return {
    valueEqual: +(state === 'equal'),
    valueTelling: +(agrees && value.digits >= 3),
    valueUnique: +(state === 'equal' && value.digits >= 5),
    valueRounded: +(state === 'rounded'),
    valueSide: +(state === 'side'),
    valueNoted: +(state === 'noted'),
    valueDiffers: +(state === 'differs'),
    valueFar: state === 'differs' ? Math.min(1.5, value.distance) : 0,
    valueNone: +(state === 'none' && !textual),
    valueNoneStrong: +(state === 'none' && !textual && strong),
    typicalNoCue: +(typical && !strong && state !== 'none'),
    typicalOther: +(!typical && !strong && state !== 'none'),
    entityDiffers: +(entity && state === 'differs' && strong),
    entityMissing: +(entity && state === 'none'),
    sideNoCue: +(value.state === 'side' && !strong),
    textualNone: +(textual && value.state === 'none' && !strong),
    entityNoCue: +(entity && agrees && !strong),
    sideAgrees: +(value.sideAgrees && state !== 'side'),
    sideDiffers: +value.sideDiffers,
    textual: +textual,
    dateValue: +(type === 'date'),
  };
}

/** The features of how the subject is spoken of; `narrow` where few facts share it. */
export function subjectFeatures(subject: SubjectFit, predicate: Predicate, narrow: boolean) {
  return {
    subjectNamed: +(subject.state === 'named'),
    subjectDescribed: +(subject.state === 'described'),
    subjectPart: +(subject.state === 'part'),
    subjectWhole: +(subject.state === 'whole'),
    subjectActive: +(subject.state === 'active'),
    subjectActiveLoose: +(subject.state === 'activeWhole' || subject.state === 'activePart'),
    recency: subject.state.startsWith('active') ? Math.min(4, subject.recency) : 0,
    rival: +subject.rival,
    rivalLeads: +subject.leads,
    rivalNamed: +(subject.rival && subject.state === 'named'),
    rivalHolder: +(subject.rival && (predicate.holder ?? false)),
    subjectNarrow: +(narrow && (subject.state === 'named' || subject.state === 'described')),
    leadsActive: +(subject.leads && subject.state !== 'named'),
  };
}

function countFits(qualifiers: QualifierFit, wanted: Fit): number {
  let count = 0;
  for (const fit of Object.values(qualifiers)) if (fit === wanted) count += 1;
  return count;
}

/** The features of the conditions under which the fact holds. */
export function qualifierFeatures(qualifiers: QualifierFit, predicate: Predicate) {
  return {
    region: +(qualifiers.region === 'fits'),
    regionConflict: +(qualifiers.region === 'conflicts'),
    period: +(qualifiers.period === 'fits'),
    periodConflict: +(qualifiers.period === 'conflicts'),
    periodConflictStatistic: +(qualifiers.period === 'conflicts' && predicate.time === 'statistic'),
    cycle: +(qualifiers.cycle === 'fits'),
    cycleConflict: +(qualifiers.cycle === 'conflicts'),
    drive: +(qualifiers.drive === 'fits'),
    driveConflict: +(qualifiers.drive === 'conflicts'),
    track: +(qualifiers.track === 'fits'),
    trackConflict: +(qualifiers.track === 'conflicts'),
    stage: +(qualifiers.stage === 'fits'),
    stageConflict: +(qualifiers.stage === 'conflicts'),
    place: +(qualifiers.place === 'fits'),
    placeConflict: +(qualifiers.place === 'conflicts'),
    person: +(qualifiers.person === 'fits'),
    personConflict: +(qualifiers.person === 'conflicts'),
    counterpart: +(qualifiers.counterpart === 'fits'),
    source: +(qualifiers.source === 'fits'),
    sourceConflict: +(qualifiers.source === 'conflicts'),
    elapsed: +(qualifiers.elapsed === 'fits'),
    elapsedConflict: +(qualifiers.elapsed === 'conflicts'),
    conflictsMany: Math.max(0, countFits(qualifiers, 'conflicts') - 1),
    agreeing: Math.min(3, countFits(qualifiers, 'fits')),
  };
}

export function features(
  sentence: SentenceInContext,
  frame: FactFrame,
  fits: Fits,
  index: FactIndex,
): Features {
  const { subject, value, qualifiers } = fits;
  const hits = sentence.reading.concepts;
  const { predicate } = frame;
  const cues = fitCues(sentence, predicate);
  const strong = cues.strong > 0;
  const words = lexical(sentence, frame, index.rarity);
  const loose = unexplained(sentence, frame, fits.range);
  const conflicts = countFits(qualifiers, 'conflicts');
  const agrees = value.state === 'equal' || value.state === 'rounded';
  const typical = isTypical(frame.fact);
  const variant = fitVariant(sentence, frame);
  const foreign = TOPICS.filter(
    (topic) => !frame.concepts.has(topic) && hits.get(topic)?.some((at) => inRange(fits.range, at)),
  ).length;
  const missing = TOPICS.filter((topic) => !hits.has(topic) && frame.concepts.has(topic)).length;
  const textual = frame.fact.value.type === 'text' || frame.fact.value.type === 'entity';
  const sharedConcepts = [...frame.concepts].filter((concept) => hits.has(concept)).length;
  return {
    bias: 1,
    ...subjectFeatures(subject, predicate, index.bySubject(frame.fact.subject).length <= NARROW),
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
    typicalDiffers: +(
      typical &&
      value.state === 'differs' &&
      /^(?:named|described)$/.test(subject.state) &&
      !subject.rival
    ),
    onlyFact: +(value.state === 'differs' && index.alike(frame.fact) === 1),
    cleanDiffers: +(
      value.state === 'differs' &&
      strong &&
      /^(?:named|described)$/.test(subject.state) &&
      !subject.rival &&
      loose.nouns === 0 &&
      foreign === 0 &&
      conflicts === 0
    ),
    differsStrong: +(value.state === 'differs' && strong && subject.state === 'named' && !subject.rival),
    ...qualifierFeatures(qualifiers, predicate),
    conflictsWithDifference: +(conflicts > 0 && value.state === 'differs'),
    looseNouns: Math.min(4, loose.nouns),
    looseWords: Math.min(4, loose.words),
    looseNoValue: agrees ? 0 : Math.min(4, loose.nouns),
    covered: words.covered,
    shared: Math.min(2, words.shared / 4),
    strongest: words.strongest / 4,
    concepts: Math.min(1, sharedConcepts / Math.max(2, frame.concepts.size)),
    conceptsTextual: textual ? Math.min(1, sharedConcepts / Math.max(2, frame.concepts.size)) : 0,
    coveredTextual: textual ? words.covered : 0,
    sharedTextual: textual ? Math.min(2, words.shared / 4) : 0,
  };
}
