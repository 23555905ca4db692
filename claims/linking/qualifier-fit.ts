import type { Fact } from '../../facts/types.ts';
import { compareNumbers } from '../comparing/compare-numbers.ts';
import type { EntityGraph } from '../entities/entity-graph.ts';
import type { ValueMention } from '../german/value-types.ts';
import { followsWord } from '../german/words-before.ts';
import type { Predicate } from '../predicates/predicate.ts';
import { isToldOf, type SentenceInContext, speaksOf } from './context.ts';
import type { FactFrame } from './fact-frame.ts';
import { firstSpan, isSpan } from './first-span.ts';
import { isHeldAgainstPlace, isWhence, liesNear, tellsWhen } from './near-place.ts';
import { fitPeriod } from './period-fit.ts';

export type Fit = 'fits' | 'conflicts' | 'silent';

/** The conditions that a sentence can fit or contradict. */
export const QUALIFIERS = [
  'region',
  'period',
  'cycle',
  'drive',
  'track',
  'stage',
  'place',
  'person',
  'counterpart',
  'source',
  'elapsed',
] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export type QualifierFit = Readonly<Record<Qualifier, Fit>>;

/** How each condition of a fact fits the sentence: said, contradicted, or not mentioned. */
export function fitQualifiers(
  sentence: SentenceInContext,
  frame: FactFrame,
  graph: EntityGraph,
): QualifierFit {
  const { qualifiers } = frame.fact;
  return {
    region: fitRegion(sentence, frame, graph),
    period: fitPeriod(sentence, frame),
    cycle: fitCycle(sentence, frame),
    drive: fitDrive(sentence, driveOf(frame.fact)),
    track: fitEntity(sentence, qualifiers.track, frame, graph, 'track'),
    stage: fitStage(sentence, qualifiers.stage),
    place: fitPlace(sentence, qualifiers.place, frame, graph),
    person: fitEntity(sentence, qualifiers.person, frame, graph, 'person'),
    counterpart: fitCounterpart(sentence, frame, graph),
    source: fitEntity(sentence, qualifiers.source, frame, graph, 'institution'),
    elapsed: fitElapsed(sentence, qualifiers.elapsed_s),
  };
}

/** What two do together: the other one is a slot of its own. */
export const isMeeting = ({ name }: Predicate): boolean => name === 'partnership' || name === 'hiring';

/** Former employers and partners: another maker in that place is another claim. Comparisons name many, so they stay silent. */
function fitCounterpart(sentence: SentenceInContext, frame: FactFrame, graph: EntityGraph): Fit {
  const wanted = frame.fact.qualifiers.counterpart;
  if (wanted === undefined) return 'silent';
  if (speaksOf(sentence, wanted)) return 'fits';
  if (isValue(wanted, frame)) return 'silent';
  // A technology's fact is about the maker who announced it.
  const owned = graph.level(frame.fact.subject) === 'technology' && graph.level(wanted) === 'maker';
  if (!owned && !isMeeting(frame.predicate)) return 'silent';
  const level = graph.level(wanted);
  const other = [...sentence.named].some(
    (id) => graph.level(id) === level && !frame.entities.has(id) && !graph.related(id, wanted),
  );
  return other ? 'conflicts' : 'silent';
}

/** Laws, duties and limits: they hold for whom they are made. */
export const isNorm = ({ name }: Predicate): boolean => /^(?:regulation|tariff|tax|emission)/.test(name);

function fitRegion(sentence: SentenceInContext, frame: FactFrame, graph: EntityGraph): Fit {
  const wanted = frame.fact.qualifiers.region;
  const said = sentence.regions;
  if (wanted === undefined || said.length === 0) return 'silent';
  if (isToldOf(sentence, wanted)) return 'fits';
  // "jenseits der chinesischen Grenze", "Auslandsabsatz"
  if (wanted === 'outside-china' && sentence.reading.concepts.has('foreign')) return 'fits';
  // "gilt in Europa ein Zoll" means the union that sets it, and a study's "Europa" the market that it studied.
  if (
    wanted === 'eu' &&
    isNorm(frame.predicate) &&
    said.some(({ id, adjective }) => id === 'europe' && !adjective)
  )
    return 'silent';
  const places = isOfWork(frame.predicate);
  // Where the record tells a country, another one is another value.
  const { value } = frame.fact;
  const tellsCountry = value.type === 'entity' && value.entities.some((id) => graph.type(id) === 'country');
  const telling = said.filter(
    (region) =>
      (!region.adjective || (places && region.ofPlant)) &&
      !frame.regions.has(region.id) &&
      !(tellsCountry && graph.type(region.id) !== 'region'),
  );
  if (telling.length === 0) return 'silent';
  // What happens in Germany happens in Europe; only figures differ between the two.
  if (
    frame.predicate.time !== 'statistic' &&
    telling.every(({ id }) => isInside(id, wanted, graph) || isInside(wanted, id, graph))
  )
    return 'silent';
  // A country inside the wanted region, named for another reason, is weaker than another market.
  return telling.some((region) => region.id !== wanted && !isInside(region.id, wanted, graph)) ||
    isMarketWide(wanted)
    ? 'conflicts'
    : 'silent';
}

/** What a car or its battery has been measured to use, lose or keep, in per cent and the like. */
export const isMeasured = ({ name }: Predicate): boolean =>
  /^(?:range-loss|battery-(?:health|ageing)|charging-loss|consumption)$/.test(name);

/** At least one of a record's conditions is said. */
export const fitsSome = (qualifiers: QualifierFit): boolean => Object.values(qualifiers).includes('fits');

/** Where something is built is what such a record is about: "im türkischen Werk". */
export const isOfWork = ({ name }: Predicate): boolean => /^(?:plant|production)-/.test(name);

/** What states give and take, each its own way. */
export const isOfState = ({ name }: Predicate): boolean => /^(?:subsidy|tax|tariff)/.test(name);

const isInside = (id: string, whole: string, graph: EntityGraph): boolean => graph.isPartOf(id, whole);
const isMarketWide = (id: string): boolean =>
  id === 'world' || id === 'europe' || id === 'eu' || id === 'germany' || id === 'china';

function fitCycle(sentence: SentenceInContext, frame: FactFrame): Fit {
  const wanted = frame.fact.qualifiers.cycle;
  const said = sentence.reading.cycles;
  if (said.length === 0) return 'silent';
  // Records and winter drives are no values under a test cycle.
  if (wanted === undefined)
    return /^(?:range-record|winter-range|endurance-record)$/.test(frame.predicate.name) &&
      !frame.words.has(said[0] ?? '')
      ? 'conflicts'
      : 'silent';
  return said.includes(wanted.toLowerCase()) ? 'fits' : 'conflicts';
}

/** The drive that a fact holds for; facts on electric cars mean pure ones unless they say otherwise. */
export const driveOf = ({ qualifiers, subject }: Fact): string | undefined =>
  qualifiers.drive ?? (subject === 'battery-electric-car' ? 'bev' : undefined);

function fitDrive(sentence: SentenceInContext, wanted: string | undefined): Fit {
  if (wanted === undefined) return 'silent';
  const has = (concept: string): boolean => sentence.reading.concepts.has(concept);
  const plug = has('phev');
  const nev = has('nev');
  const pure = has('pure');
  switch (wanted) {
    case 'bev':
      if (plug && includes(sentence)) return 'conflicts';
      if (pure) return 'fits';
      if ((plug || nev) && !has('bev')) return 'conflicts';
      return nev ? 'conflicts' : 'silent';
    case 'phev':
      return plug ? 'fits' : pure ? 'conflicts' : 'silent';
    case 'bev+phev':
      return plug || nev ? 'fits' : pure ? 'conflicts' : 'silent';
    default:
      return nev || plug ? 'fits' : pure ? 'conflicts' : 'silent';
  }
}

/** "inklusive Plug-in-Hybride" */
const includes = (sentence: SentenceInContext): boolean =>
  sentence.reading.tokens.some((token) =>
    /^(?:inklusive|einschliesslich|samt|inkl|mitsamt)$/.test(token.fold),
  );

function fitStage(sentence: SentenceInContext, wanted: string | undefined): Fit {
  if (wanted === undefined) return 'silent';
  const { concepts, tokens } = sentence.reading;
  // "jenseits solcher Serienautos"
  const has = (concept: string): boolean =>
    concepts.get(concept)?.some((at) => !followsWord(tokens, at, 2, /^(?:jenseits|abseits|ausserhalb)$/)) ??
    false;
  const prototype = has('prototype');
  const production = has('production');
  const race = has('raceCar');
  if (!(prototype || production || race)) return 'silent';
  if (wanted === 'prototype') return prototype ? 'fits' : production ? 'conflicts' : 'silent';
  if (wanted === 'race-car') return race || prototype ? 'fits' : production ? 'conflicts' : 'silent';
  return production ? 'fits' : 'conflicts';
}

/** Where the place or person is the value itself, entity-fit.ts compares it; a slot must not count twice. */
const isValue = (wanted: string, frame: FactFrame): boolean =>
  frame.fact.value.type === 'entity' && frame.fact.value.entities.includes(wanted);

function fitEntity(
  sentence: SentenceInContext,
  wanted: string | undefined,
  frame: FactFrame,
  graph: EntityGraph,
  level: string,
): Fit {
  if (wanted === undefined) return 'silent';
  if (speaksOf(sentence, wanted)) return 'fits';
  if (isValue(wanted, frame)) return 'silent';
  // "Am Nürburgring unter sieben Minuten, in Papenburg 472 km/h": one of them is the record's.
  const others = [...sentence.named].filter((id) => graph.level(id) === level && !frame.entities.has(id));
  return others.length === 0 || others.some((id) => graph.related(id, wanted)) ? 'silent' : 'conflicts';
}

function fitPlace(
  sentence: SentenceInContext,
  wanted: string | undefined,
  frame: FactFrame,
  graph: EntityGraph,
): Fit {
  if (wanted === undefined) return 'silent';
  const { subject } = frame.fact;
  if (speaksOf(sentence, wanted) || (graph.isSite(subject) && speaksOf(sentence, subject))) return 'fits';
  if (isValue(wanted, frame)) return 'silent';
  const others = sentence.mentions.filter(
    (mention) =>
      mention.kind === 'name' &&
      mention.entities.every((id) => graph.isSite(id) && !frame.entities.has(id)) &&
      !liesNear(sentence.reading.tokens, mention.first) &&
      !isHeldAgainstPlace(sentence.reading.tokens, mention.first) &&
      !tellsWhen(sentence.reading.tokens, mention.first) &&
      !(frame.predicate.name === 'hiring' && isWhence(sentence.reading.tokens, mention.first)),
  );
  return others.length > 0 ? 'conflicts' : 'silent';
}

/** Weeks and months are said for each other: "sechs Wochen" are "anderthalb Monate". */
const LOOSE_SPAN = 0.15;
const DAY = 86_400;

const sameSpan = (span: ValueMention, wanted: number): boolean =>
  compareNumbers(span, { number: wanted, precision: 'exact' }) !== 'differs' ||
  (wanted > 7 * DAY && Math.abs(span.number - wanted) <= wanted * LOOSE_SPAN);

function fitElapsed(sentence: SentenceInContext, wanted: number | undefined): Fit {
  if (wanted === undefined) return 'silent';
  const spans = sentence.reading.values.filter((value) => value.type === 'duration');
  const first = firstSpan(sentence.reading.tokens);
  if (spans.length === 0 && first === null) return 'silent';
  return (first !== null && isSpan(first, wanted)) || spans.some((span) => sameSpan(span, wanted))
    ? 'fits'
    : 'conflicts';
}
