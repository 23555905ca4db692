import { inRange, type TokenRange } from '../linking/claim-range.ts';
import { clauseAround, isBoundary } from '../linking/clauses.ts';
import { type SentenceInContext, speaksOf } from '../linking/context.ts';
import { saysStrongly } from '../linking/cue-fit.ts';
import type { FactFrame } from '../linking/fact-frame.ts';
import type { Link } from '../linking/link.ts';
import { isSaid } from '../linking/subject-fit.ts';
import { agrees, agreesInPart, type ValueFit } from '../linking/value-fit.ts';
import type { Modality, Relation } from '../types.ts';
import { compareOrder } from './compare-order.ts';
import { denials, isNegated, negations } from './polarity.ts';
import { trendConflict } from './trend.ts';

/** Which slot of the claim departs from the fact. */
export type Difference =
  | 'value'
  | 'period'
  | 'region'
  | 'place'
  | 'person'
  | 'subject'
  | 'track'
  | 'stage'
  | 'cycle'
  | 'polarity'
  | 'order'
  | 'trend'
  | 'span'
  | 'counterpart'
  | 'source'
  | 'variant';

export interface Judgement {
  readonly relation: Relation;
  readonly differences: readonly Difference[];
}

/** Compares a linked claim with its fact; `attributed` tells whether the article names a source for it. */
export function judge(
  sentence: SentenceInContext,
  link: Link,
  modality: Modality,
  attributed: boolean,
): Judgement {
  const differences = findDifferences(sentence, link);
  const { frame, fits } = link;
  if (modality === 'question') return { relation: 'context', differences: [] };
  if (differences.length > 0) return { relation: 'contradicted', differences };
  const textual =
    frame.fact.value.type === 'text' || (frame.fact.value.type === 'entity' && fits.value.state !== 'none');
  if (
    !agreesInPart(fits.value) &&
    !textual &&
    (fits.value.state === 'noted' || !agreesOtherwise(sentence, link))
  )
    return { relation: 'context', differences };
  return { relation: agreement(sentence, frame, modality, attributed), differences };
}

/** Log-odds from which a sentence without the fact's figure says what the fact says, not only something beside it. */
const SURE = 2;

/** A claim without the fact's figure still agrees where it says the same thing with time, order or place. */
function agreesOtherwise(sentence: SentenceInContext, { frame, fits, score }: Link): boolean {
  if (score >= SURE) return true;
  const order = compareOrder(sentence.reading.tokens, sentence.mentions, frame.selves, frame.rival);
  if (order !== 0 && order === frame.order) return true;
  const { period, place, person, region, counterpart, track } = fits.qualifiers;
  const said = [period, place, person, region, counterpart, track].filter((fit) => fit === 'fits').length;
  return said >= 1 && saysStrongly(sentence.reading, frame.predicate);
}

function agreement(
  sentence: SentenceInContext,
  frame: FactFrame,
  modality: Modality,
  attributed: boolean,
): Relation {
  const { status, superseded_by: successor } = frame.fact;
  if (successor !== null && lasting(sentence)) return 'outdated';
  // An old plan told as what happened is not history but out of date.
  if (status === 'superseded' && frame.predicate.time === 'moment' && !future(sentence)) return 'outdated';
  if (status === 'superseded' && successor !== null)
    return toldAsHistory(sentence, frame) ? 'supported' : 'outdated';
  if (status === 'withdrawn')
    return toldAsHistory(sentence, frame) && isPast(sentence) ? 'supported' : 'unconfirmed';
  if (status === 'disputed') return 'unconfirmed';
  // Statistics that papers pass on are figures, not rumours.
  if (status === 'reported') {
    const softened =
      modality !== 'asserted' || attributed || future(sentence) || frame.predicate.time === 'statistic';
    return softened ? 'supported' : 'unconfirmed';
  }
  if (status !== 'announced') return 'supported';
  // A plan told as a plan is what the sources say; told as done it goes beyond them. A coming date is told in the present.
  if (future(sentence)) return 'supported';
  if (isPast(sentence)) return 'unconfirmed';
  if (modality !== 'asserted' || attributed) return 'supported';
  return frame.predicate.time === 'moment' ? 'supported' : 'unconfirmed';
}

const PAST =
  /^(?:seit|wurden?|worden|war|waren|hatten?|kam|kamen|begann|begannen|startete|starteten|gestartet|eroffnete|besiegelten?|bestatigten?|erreichte|erreicht|lieferte|verkaufte|brachte|gebracht|produziert|angelaufen|eingefuhrt)$/;

/** The sentence tells something as done. Subjunctives ("würde", "hätte") do not. */
const isPast = (sentence: SentenceInContext): boolean =>
  sentence.reading.tokens.some(
    (token) => token.kind === 'word' && PAST.test(token.fold) && !/[üä]/i.test(token.raw.slice(0, 3)),
  );

/** "2024 kostete ein Akku noch 115 Dollar": the sentence itself puts an old value in its time. */
function toldAsHistory(sentence: SentenceInContext, frame: FactFrame): boolean {
  const periods = frame.periods;
  return sentence.reading.dates.some(
    (date) =>
      date.period !== null &&
      date.side !== 'from' &&
      periods.some(
        (known) => date.period !== null && date.period.from <= known.to && known.from <= date.period.to,
      ),
  );
}

/** "wie versprochen", "wie geplant": what was planned has come. */
const asPlanned = ({ reading: { tokens } }: SentenceInContext): boolean =>
  tokens.some(
    ({ fold }, at) =>
      fold === 'wie' &&
      /^(?:versprochen|geplant|angekundigt|vorgesehen|zugesagt)$/.test(tokens[at + 1]?.fold ?? ''),
  );

const future = (sentence: SentenceInContext): boolean =>
  (sentence.reading.concepts.has('plan') && !(isPast(sentence) && asPlanned(sentence))) ||
  sentence.reading.concepts.has('forecast') ||
  sentence.reading.concepts.has('target');

function findDifferences(sentence: SentenceInContext, link: Link): Difference[] {
  const { frame, fits } = link;
  const found: Difference[] = [];
  const { value, qualifiers, subject } = fits;
  const inPart = agreesInPart(value);
  const order = compareOrder(sentence.reading.tokens, sentence.mentions, frame.selves, frame.rival);
  if (value.state === 'differs') found.push('value');
  if (value.sideDiffers) found.push('value');
  if (order !== 0 && frame.order !== 0 && order !== frame.order && !found.includes('value'))
    found.push('order');
  const absent = !/^(?:named|described|part)$/.test(subject.state);
  if (
    frame.predicate.holder &&
    absent &&
    (order === 0 || order !== frame.order) &&
    (subject.rival || anotherHolder(sentence, frame))
  )
    found.push('subject');
  else if (frame.predicate.holder && heldByAnother(sentence, link)) found.push('subject');
  const ended =
    frame.fact.status === 'withdrawn' || frame.predicate.strong.some((cue) => cue.includes('closeEnd'));
  if (ended && lasting(sentence)) found.push('polarity');
  if (deniedPlace(sentence, frame)) found.push('place');
  if (qualifiers.counterpart === 'conflicts' || anotherPartner(sentence, frame, fits.subject.rivals))
    found.push('counterpart');
  if (inPart && (saysBasic(sentence, frame) || saysOtherPlace(sentence, frame))) found.push('variant');
  if (inPart && saysCombustion(sentence, frame, fits.range)) found.push('subject');
  if (inPart || value.state === 'none') {
    if (qualifiers.track === 'conflicts') found.push('track');
    if (qualifiers.stage === 'conflicts' && saysStage(sentence, fits.range)) found.push('stage');
    if (qualifiers.cycle === 'conflicts') found.push('cycle');
    if (qualifiers.person === 'conflicts') found.push('person');
    if (qualifiers.place === 'conflicts' && placeMatters(frame)) found.push('place');
    if (qualifiers.elapsed === 'conflicts' && value.state !== 'side') found.push('span');
    if (qualifiers.source === 'conflicts' && frame.predicate.time === 'timeless') found.push('source');
    if (qualifiers.region === 'conflicts' && regionMatters(frame)) found.push('region');
    if (qualifiers.period === 'conflicts' && periodMatters(sentence, frame, value)) found.push('period');
  }
  if (!found.includes('polarity') && polarityDiffers(sentence, frame, value, fits.range))
    found.push('polarity');
  if (trendConflict(sentence, frame, fits)) found.push('trend');
  const opposite = OPPOSITES.find(([name]) => frame.predicate.name.startsWith(name))?.[1];
  if (
    (value.state === 'none' || value.date !== null) &&
    opposite !== undefined &&
    sentence.reading.concepts.has(opposite) &&
    !frame.concepts.has(opposite) &&
    !found.includes('polarity')
  )
    found.push('polarity');
  return found;
}

/** The other stage is named in the clause of the claim, not in one that goes on to compare. */
const saysStage = (sentence: SentenceInContext, range: TokenRange): boolean =>
  ['prototype', 'production', 'raceCar'].some((stage) =>
    sentence.reading.concepts.get(stage)?.some((at) => inRange(range, at)),
  );

const BASIC = /^(?:basis|einstiegs|grund)(?:version|modell|variante|ausfuhrung)/;

/** "Schon die Basisversion schafft 450 Kilometer" of a figure that holds for another version. */
const saysBasic = (sentence: SentenceInContext, frame: FactFrame): boolean =>
  frame.fact.qualifiers.variant !== undefined &&
  !/standard|basis|einstieg|grund/i.test(frame.fact.qualifiers.variant) &&
  !frame.concepts.has('entry') &&
  sentence.reading.tokens.some((token) => BASIC.test(token.fold));

/** Places to charge that exclude each other. */
const EXCLUDING: readonly (readonly [string, string])[] = [
  ['wallbox', 'socket'],
  ['socket', 'wallbox'],
];

const saysOtherPlace = (sentence: SentenceInContext, frame: FactFrame): boolean =>
  EXCLUDING.some(
    ([said, known]) =>
      sentence.reading.concepts.has(said) &&
      !sentence.reading.concepts.has(known) &&
      frame.concepts.has(known) &&
      !frame.concepts.has(said),
  );

/** A figure for electric cars given to petrol cars: the clause names only these. */
function saysCombustion(sentence: SentenceInContext, frame: FactFrame, range: TokenRange): boolean {
  if (frame.fact.subject !== 'battery-electric-car') return false;
  const { concepts, tokens } = sentence.reading;
  const said = (concept: string): readonly number[] =>
    (concepts.get(concept) ?? []).filter((at) => inRange(range, at));
  const compared = (at: number): boolean =>
    [1, 2].some((back) => /^(?:gegenuber|als|zu|zum|wie)$/.test(tokens[at - back]?.fold ?? ''));
  return (
    said('combustion').some((at) => !compared(at)) &&
    said('bev').length === 0 &&
    !sentence.named.has(frame.fact.subject)
  );
}

/** What undoes a statement: a duty and the exemption from it, a start and an end. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['tariff', 'exempt'],
  ['plant-start', 'closeEnd'],
  ['research-centre', 'closeEnd'],
  ['production-start', 'closeEnd'],
  ['regulation', 'closeEnd'],
  ['tariff', 'closeEnd'],
  ['tax', 'closeEnd'],
  ['plant-conversion', 'closeEnd'],
];

/** Another date counts only where the sentence dates the claim itself: in the same clause, once and clearly. */
function periodMatters(sentence: SentenceInContext, frame: FactFrame, value: ValueFit): boolean {
  const slot = value.value ?? value.date;
  const dates = sentence.reading.dates.filter(
    (date) => date.period !== null && (slot === null || sameClause(sentence, slot, date)),
  );
  if (dates.length === 0) return false;
  // An exact figure is better evidence than a date counted from the article's day.
  if (value.digits >= 3 && dates.every((date) => date.relative)) return false;
  // "baut seit 2024 Autos" dates something else than a year's figure.
  if (frame.predicate.time === 'statistic' && dates.every((date) => date.side === 'from')) return false;
  if (dates.length !== 1 && frame.predicate.time !== 'statistic') return false;
  if (frame.predicate.time === 'timeless' && dates.some((date) => date.side === 'until'))
    return agrees(value) && frame.period !== null;
  return agrees(value) || frame.predicate.time !== 'timeless';
}

function sameClause(
  sentence: SentenceInContext,
  slot: { first: number; last: number },
  date: { first: number; last: number },
): boolean {
  const [from, to] = slot.first < date.first ? [slot.last, date.first] : [date.last, slot.first];
  for (let at = from + 1; at < to; at++) if (isBoundary(sentence.reading.tokens, at)) return false;
  return true;
}

const placeMatters = (frame: FactFrame): boolean =>
  /^(?:plant|research|headquarters|vehicle-registration|accident)/.test(frame.predicate.name);

/** "bis heute", "weiterhin": the sentence says that something goes on. */
const lasting = (sentence: SentenceInContext): boolean =>
  /\b(?:bis heute|weiterhin|nach wie vor|noch immer|immer noch|unverandert|dauerhaft)\b/.test(
    sentence.reading.tokens.map((token) => token.fold).join(' '),
  );

/** The record's one other name is missing, and a name it does not know stands there instead. */
const anotherPartner = (sentence: SentenceInContext, frame: FactFrame, rivals: readonly string[]): boolean =>
  frame.fact.qualifiers.counterpart !== undefined &&
  rivals.length > 0 &&
  frame.predicate.time === 'moment' &&
  !speaksOf(sentence, frame.fact.qualifiers.counterpart);

const LIMITED =
  /^(?:nur|lediglich|bloss|rein|reine|reiner|bleibt|bleiben|blieb|ohne|vorhanden\w*|angepasst\w*|bestehend\w*)$/;

/** A plan that the record denies, told as a plan: "will die Studie ab 2027 in Serie bauen". */
const saysPositively = ({ reading: { tokens, concepts } }: SentenceInContext, frame: FactFrame): boolean =>
  frame.fact.value.type === 'text' &&
  /\b(?:kein\w*|ohne|nicht)\b/.test(frame.fact.value.text_de) &&
  frame.predicate.strong.length > 0 &&
  !isNegated(tokens) &&
  !tokens.some(({ fold }) => LIMITED.test(fold)) &&
  (concepts.has('plan') || concepts.has('build') || concepts.has('increase'));

/** "Chinas Bestseller war das Model Y, der YU7 kam auf Rang 20": the clause of the first place names only another. */
function heldByAnother(sentence: SentenceInContext, { frame, fits }: Link): boolean {
  const { concepts, tokens } = sentence.reading;
  const place = concepts.get('bestseller')?.[0];
  if (place === undefined || fits.value.state === 'differs' || !isSaid(fits.subject)) return false;
  if (tokens.some(({ fold }) => fold === 'sondern')) return false;
  const clause = clauseAround(tokens, place, place);
  const mentions = sentence.mentions.filter(
    ({ first, last }) => first >= clause.first && last <= clause.last,
  );
  return (
    mentions.some(({ opaque, kind }) => opaque && kind === 'name') &&
    !mentions.some(({ entities }) => entities.some((id) => frame.selves.has(id)))
  );
}

/** "Nicht in München, sondern im Stuttgarter Raum": the record's place is named to be ruled out. */
function deniedPlace(sentence: SentenceInContext, frame: FactFrame): boolean {
  const wanted = frame.fact.qualifiers.place;
  const { tokens } = sentence.reading;
  const fold = (at: number): string => tokens[at]?.fold ?? '';
  return (
    wanted !== undefined &&
    sentence.mentions.some(
      ({ entities, first, last }) =>
        entities.includes(wanted) &&
        (fold(first - 1) === 'nicht' || fold(first - 2) === 'nicht') &&
        tokens.slice(last + 1).some((token) => token.fold === 'sondern'),
    )
  );
}

/** "Tesla blieb die meistverkaufte Marke": somebody of the subject's level stands in its place. */
function anotherHolder(sentence: SentenceInContext, frame: FactFrame): boolean {
  return frame.rival !== null && sentence.named.has(frame.rival);
}

const regionMatters = (frame: FactFrame): boolean =>
  frame.predicate.time === 'statistic' ||
  frame.fact.value.type === 'money' ||
  frame.fact.predicate === 'supply-share' ||
  frame.fact.value.type === 'rank';

/**
 * A denial reverses any claim. A bare "nicht" or "kein" reverses one without a figure; beside an agreeing figure
 * it counts only right before it, since news negates much else in the same sentence ("keine Gefahr für den Rekord").
 */
function polarityDiffers(
  sentence: SentenceInContext,
  frame: FactFrame,
  value: ValueFit,
  range: TokenRange,
): boolean {
  // A record that itself denies something ("keine Serienproduktion") is said in too many ways to compare polarity.
  if (value.state === 'differs') return false;
  if (frame.negated) return saysPositively(sentence, frame);
  const { tokens } = sentence.reading;
  if (denials(tokens).length > 0) return frame.fact.status !== 'disputed';
  // "keine Prämie mehr" is how an end is told.
  if (frame.predicate.strong.some((cue) => cue.includes('closeEnd') || cue.includes('exempt'))) return false;
  const slot = value.value ?? value.date;
  const found = negations(tokens).filter((at) => inRange(range, at));
  // "keine 37.000 Euro" is less, no denial.
  if (value.value?.bound === 'under') return false;
  if (slot !== null) return found.some((at) => slot.first - at >= 1 && slot.first - at <= 2);
  return found.length > 0;
}
