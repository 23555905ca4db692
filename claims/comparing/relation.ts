import { isSamePeriod } from '../german/calendar.ts';
import type { DateMention } from '../german/dates.ts';
import { anyIs, formTest } from '../german/form-test.ts';
import type { Token } from '../german/tokens.ts';
import { inRange } from '../linking/claim-range.ts';
import { tokensIn, wordsOfClause } from '../linking/clauses.ts';
import type { SentenceInContext } from '../linking/context.ts';
import { saysStrongly } from '../linking/cue-fit.ts';
import { givesBeside } from '../linking/date-fit.ts';
import type { FactFrame } from '../linking/fact-frame.ts';
import type { Fits } from '../linking/fits.ts';
import type { Link } from '../linking/link.ts';
import { isMeasured } from '../linking/qualifier-fit.ts';
import { namesValue } from '../linking/side-fit.ts';
import { isSaid } from '../linking/subject-fit.ts';
import { agreesInPart } from '../linking/value-state.ts';
import type { Modality, Relation } from '../types.ts';
import { agreement } from './agreement.ts';
import { announcedInOtherYear } from './announced-in-other-year.ts';
import { compareOrder } from './compare-order.ts';
import { isDeniedAsAWhole } from './denied-clause.ts';
import { type Difference, findDifferences } from './differences.ts';
import { driveOrder, knownDriveOrder } from './drive-order.ts';
import { negations } from './polarity.ts';
import { spends } from './spends.ts';

export interface Judgement {
  readonly relation: Relation;
  readonly differences: readonly Difference[];
}

/**
 * Compares a linked claim with its fact; `attributed` tells whether the article names a source for it. What is claimed
 * say the `words`, the sentence or one clause of it; how it is told, the sentence.
 */
export function judge(
  sentence: SentenceInContext,
  words: SentenceInContext,
  link: Link,
  modality: Modality,
  attributed: boolean,
): Judgement {
  const differences = findDifferences(words, link);
  const { frame, fits } = link;
  if (modality === 'question') return { relation: 'context', differences: [] };
  if (
    differences.length === 0 &&
    agreesInPart(fits.value) &&
    announcedInOtherYear(sentence, frame, placeOfClaim(words, fits))
  )
    return { relation: 'contradicted', differences: ['moment'] };
  // What is told more of a fact may be of another place or time; whether it departs hangs on the words before it.
  if (link.more !== undefined && differences.some((each) => !OF_CONDITIONS.has(each)))
    return { relation: 'context', differences: [] };
  if (link.more === 'figure') return { relation: 'supported', differences: [] };
  if (differences.length > 0)
    return differences.every((each) => each === 'trend') && isUnsure(words, link)
      ? { relation: 'context', differences: [] }
      : { relation: 'contradicted', differences };
  const textual =
    frame.fact.value.type === 'text' || (frame.fact.value.type === 'entity' && fits.value.state !== 'none');
  if (
    !agreesInPart(fits.value) &&
    !textual &&
    (fits.value.state === 'noted' || !agreesOtherwise(words, link))
  )
    return { relation: 'context', differences };
  if (
    frame.fact.status === 'disputed' &&
    (isDenied(words.reading.tokens, frame, fits) || saysWhoAndWhen(frame, fits))
  )
    return { relation: 'supported', differences };
  const claimed = tokensIn(words.reading.tokens, fits.range);
  const relation = agreement(datedWithin(sentence, words, fits), frame, modality, attributed, claimed);
  if (
    relation === 'unconfirmed' &&
    frame.fact.status === 'announced' &&
    spends(words.reading.tokens, fits.value)
  )
    return { relation: 'supported', differences };
  return { relation, differences };
}

/**
 * "verkaufte 2025 eine Million, für 2026 peilt er 1,5 an": a clause with a date of its own tells of another time, but for one that
 * tells when the claim was made ("teilte im Februar mit").
 */
function datedWithin(sentence: SentenceInContext, words: SentenceInContext, fits: Fits): SentenceInContext {
  const { dates, tokens } = sentence.reading;
  if (dates.length < 2) return sentence;
  const claimed = placeOfClaim(words, fits);
  const isIn = ({ start }: DateMention): boolean => start >= claimed.start && start <= claimed.end;
  if (!dates.some(isIn)) return sentence;
  const told = dates.filter((date) => isIn(date) || anyIs(wordsOfClause(tokens, date), says));
  return told.length === dates.length
    ? sentence
    : { ...sentence, reading: { ...sentence.reading, dates: told } };
}
/** Offsets in the text, as a clause counts its tokens anew. */
function placeOfClaim(
  { reading: { tokens } }: SentenceInContext,
  { range }: Fits,
): { start: number; end: number } {
  const start = tokens[range.first]?.start ?? 0;
  return { start, end: tokens[range.last]?.end ?? start };
}

const says = formTest(
  /^(?:(?:er|ver)?klart|sagt|sagen|teilt|hiess|heisst|(?:an|ver)?kund|nannt|nennt|meldet|berichtet|(?:ver)?sprach|versprich|gab|laut|zufolge|rede|statt|wollt|sollt|plant)/,
);

/** Whoever says that it is not so says what the sources say of it: "über ein Gemeinschaftsunternehmen werde nicht gesprochen". */
const isDenied = (tokens: readonly Token[], { fact }: FactFrame, { range, value }: Fits): boolean =>
  isDeniedAsAWhole(tokens, range) ||
  (/dementiert/.test(fact.value.text_de) &&
    value.value === null &&
    negations(tokens, range.first, range.last).length > 0);

/** "Vor sieben Jahren war der ADAC noch auf 127.500 Kilometer gekommen": that he did is not what is disputed. */
const saysWhoAndWhen = ({ fact }: FactFrame, { qualifiers }: Fits): boolean =>
  'number' in fact.value && qualifiers.source === 'fits' && qualifiers.period === 'fits';

const OF_CONDITIONS: ReadonlySet<Difference> = new Set([
  'period',
  'moment',
  'region',
  'place',
  'stage',
  'source',
  'span',
  'trend',
]);

/** Log-odds from which a sentence without the fact's figure says what the fact says, not only something beside it. */
const SURE = 2.5;
/** Score from which it may contradict without that figure. */
const VERY_SURE = 3;

/**
 * No figure, not whose it is and when, and hardly a word of what the record measures of all electric cars: what departs may be
 * said of anything.
 */
const isUnsure = (
  { reading }: SentenceInContext,
  { frame, fits: { value, qualifiers }, score }: Link,
): boolean =>
  value.state === 'none' &&
  !(qualifiers.source === 'fits' && qualifiers.period === 'fits') &&
  !value.sideDiffers &&
  score < VERY_SURE &&
  frame.fact.subject === 'battery-electric-car' &&
  'number' in frame.fact.value &&
  !saysStrongly(reading, frame.predicate);

/** A figure of the record's kind that is none of the record's: whatever its words, the clause does not say what the record says. */
const givesStrangeFigure = (
  { reading: { values } }: SentenceInContext,
  frame: FactFrame,
  { range }: Fits,
): boolean =>
  values.some(
    (value) =>
      value.type === frame.fact.value.type && inRange(range, value.first) && !namesValue(frame, value),
  );

const CONDITIONS = ['period', 'place', 'person', 'region', 'counterpart', 'track', 'stage'] as const;

/** A claim without the fact's figure still agrees where it says the same thing in its own words or with its order. */
function agreesOtherwise(sentence: SentenceInContext, { frame, fits, odds }: Link): boolean {
  if ((odds >= SURE && !givesStrangeFigure(sentence, frame, fits)) || givesDateBeside(sentence, frame))
    return true;
  if (saysDayAndWho(sentence, frame, fits) || saysSign(sentence, frame, fits)) return true;
  const order = compareOrder(sentence.reading.tokens, sentence.mentions, frame.selves, frame.rival);
  if (order !== 0 && order === frame.order) return true;
  if (driveOrder(sentence.reading) * knownDriveOrder(frame) > 0) return true;
  if (!saysStrongly(sentence.reading, frame.predicate)) return false;
  // What happened is told without its date; "kostet viel" tells nothing without its figure.
  const { time } = frame.predicate;
  if (time === 'statistic' && !(frame.predicate.holder ?? false)) return false;
  // A test is told by its result: "In diesem Winter war es früh so weit" tells none.
  if (isMeasured(frame.predicate)) return false;
  // Nor does "In Peking laufen die Autos vom Band" tell how many there were by that day.
  if (frame.fact.value.type === 'count' && fits.qualifiers.period !== 'fits') return false;
  return time === 'moment' || time === 'event' || CONDITIONS.some((slot) => fits.qualifiers[slot] === 'fits');
}

/** "Zum 1. August holte der Konzern den BMW-Gestalter": the day, and both whom the record names. */
const saysDayAndWho = (
  { reading: { dates } }: SentenceInContext,
  { periods }: FactFrame,
  { subject, qualifiers }: Fits,
): boolean =>
  isSaid(subject) &&
  qualifiers.counterpart === 'fits' &&
  dates.some(
    ({ period }) => period?.granularity === 'day' && periods.some((known) => isSamePeriod(known, period)),
  );

/** "Erstmals schwarze Zahlen schrieb die Sparte im dritten Quartal": what it came to in the record's time, without the amount. */
const saysSign = (
  { reading: { concepts, values } }: SentenceInContext,
  { predicate, concepts: known }: FactFrame,
  { subject, qualifiers }: Fits,
): boolean =>
  predicate.name === 'revenue-or-loss' &&
  isSaid(subject) &&
  qualifiers.period === 'fits' &&
  values.length === 0 &&
  concepts.has('profit') !== concepts.has('loss') &&
  concepts.has('profit') === known.has('profit') &&
  concepts.has('loss') === known.has('loss');

/** "Anträge sind ab Mai möglich", where the record's own date is when the rule came: all dates said are the record's. */
const givesDateBeside = ({ reading: { dates } }: SentenceInContext, frame: FactFrame): boolean =>
  frame.fact.value.type === 'date' && dates.length > 0 && dates.every((date) => givesBeside(frame, date));
