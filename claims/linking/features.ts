import { fitVariant } from './variant-fit.ts';
import type { ConceptHits } from '../lexicon/concepts.ts';
import type { SentenceInContext } from './context.ts';
import type { FactFrame } from './fact-frame.ts';
import type { QualifierFit } from './qualifier-fit.ts';
import type { SubjectFit } from './subject-fit.ts';
import type { ValueFit } from './value-fit.ts';

/** Named evidence for "this sentence states this fact"; mostly 0 or 1. The weights are in weights.ts. */
export type Features = Readonly<Record<string, number>>;

export interface Fits {
  readonly subject: SubjectFit;
  readonly value: ValueFit;
  readonly qualifiers: QualifierFit;
}

/** Topics that a sentence rarely names in passing: where only one side has them, another thing is meant. */
const TOPICS = ['smartphone', 'phev', 'combustion', 'shares', 'shop', 'cardPayment', 'doorHandle', 'hood', 'cobalt', 'efuel', 'sodium', 'solidState', 'winter', 'fire', 'breakdown', 'socket', 'target', 'forecast', 'provisional', 'stock', 'foreign', 'cellPlant'];

/** The kind of value that a bare figure beside a model name usually means. */
const TYPICAL: Readonly<Record<string, string>> = {
  range: 'distance', price: 'money', 'power-output': 'power', 'charging-power': 'power', 'top-speed': 'speed', 'lap-time': 'duration',
  'battery-capacity': 'energy', 'sales-count': 'count', 'registration-count': 'count', 'market-share': 'percent', tariff: 'percent',
};

/** "2,8 Millionen Pkw" beside a fact about electric cars: the whole market is meant. */
function genericCars(sentence: SentenceInContext, frame: FactFrame, value: ValueFit): boolean {
  if (frame.fact.qualifiers.drive === undefined || sentence.reading.concepts.has('bev') || value.state !== 'differs') return false;
  return /^(?:pkw|autos?|fahrzeuge?|neuwagen|wagen|personenwagen)$/.test(value.value?.nouns[0] ?? '');
}

const any = (hits: ConceptHits, concepts: readonly string[]): boolean => concepts.some((concept) => hits.has(concept));
const count = (hits: ConceptHits, concepts: readonly string[]): number => concepts.filter((concept) => hits.has(concept)).length;

/** Shared content words, weighted by how rare they are among all facts. */
function lexical(sentence: SentenceInContext, frame: FactFrame, rarity: (stem: string) => number): { covered: number; shared: number; strongest: number } {
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

export function features(sentence: SentenceInContext, frame: FactFrame, fits: Fits, rarity: (stem: string) => number): Features {
  const { subject, value, qualifiers } = fits;
  const hits = sentence.reading.concepts;
  const { predicate } = frame;
  const strongCount = count(hits, predicate.strong);
  const strong = strongCount > 0;
  const weak = any(hits, predicate.weak);
  const against = count(hits, predicate.against);
  const words = lexical(sentence, frame, rarity);
  const conflicts = Object.values(qualifiers).filter((fit) => fit === 'conflicts').length;
  const agreeing = Object.values(qualifiers).filter((fit) => fit === 'fits').length;
  const agrees = value.state === 'equal' || value.state === 'rounded';
  const typical = TYPICAL[frame.fact.predicate] === frame.fact.value.type;
  const variant = fitVariant(sentence, frame);
  const foreign = TOPICS.filter((topic) => hits.has(topic) && !frame.concepts.has(topic)).length;
  const missing = TOPICS.filter((topic) => !hits.has(topic) && frame.concepts.has(topic)).length;
  const telling = agrees && value.digits >= 3;
  const textual = frame.fact.value.type === 'text' || frame.fact.value.type === 'entity';
  const strongShare = predicate.strong.length === 0 ? 0 : strongCount / predicate.strong.length;
  const sharedConcepts = [...frame.concepts].filter((concept) => hits.has(concept)).length;
  return {
    bias: 1,
    subjectNamed: +(subject.state === 'named'),
    subjectDescribed: +(subject.state === 'described'),
    subjectPart: +(subject.state === 'part'),
    subjectWhole: +(subject.state === 'whole'),
    subjectActive: +(subject.state === 'active'),
    subjectActiveLoose: +(subject.state === 'activeWhole' || subject.state === 'activePart'),
    rival: +subject.rival,
    rivalLeads: +subject.leads,
    rivalNamed: +(subject.rival && subject.state === 'named'),
    rivalHolder: +(subject.rival && (predicate.holder ?? false)),
    cueStrong: +strong,
    cueShare: strongShare,
    cueWeak: +(weak && !strong),
    cueBoth: +(weak && strong),
    cueNone: +(!weak && !strong),
    against: +(against > 0),
    againstNoCue: +(against > 0 && !strong),
    againstMany: +(against > 1),
    valueEqual: +(value.state === 'equal'),
    valueTelling: +telling,
    valueUnique: +(value.state === 'equal' && value.digits >= 5),
    typicalNoCue: +(typical && !strong && value.state !== 'none'),
    typicalOther: +(!typical && !strong && value.state !== 'none'),
    variant: +(variant === 'fits'),
    variantConflict: +(variant === 'conflicts'),
    foreignTopic: foreign,
    missingTopic: missing,
    genericCars: +genericCars(sentence, frame, value),
    valueRounded: +(value.state === 'rounded'),
    valueSide: +(value.state === 'side'),
    valueDiffers: +(value.state === 'differs'),
    valueFar: value.state === 'differs' ? Math.min(3, value.distance) : 0,
    valueNone: +(value.state === 'none' && !textual),
    valueNoneStrong: +(value.state === 'none' && !textual && strong),
    sideDiffers: +value.sideDiffers,
    textual: +textual,
    dateValue: +(frame.fact.value.type === 'date'),
    differsStrong: +(value.state === 'differs' && strong && subject.state === 'named' && !subject.rival),
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
    conflictsWithDifference: +(conflicts > 0 && value.state === 'differs'),
    conflictsMany: Math.max(0, conflicts - 1),
    agreeing: Math.min(3, agreeing),
    covered: words.covered,
    shared: Math.min(2, words.shared / 4),
    strongest: words.strongest / 4,
    concepts: Math.min(1, sharedConcepts / Math.max(2, frame.concepts.size)),
    conceptsTextual: textual ? Math.min(1, sharedConcepts / Math.max(2, frame.concepts.size)) : 0,
    coveredTextual: textual ? words.covered : 0,
    sharedTextual: textual ? Math.min(2, words.shared / 4) : 0,
  };
}
