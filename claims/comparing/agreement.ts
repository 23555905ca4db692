import { isSamePeriod } from '../german/calendar.ts';
import { tellsPast } from '../german/dates/looks-ahead.ts';
import { anyIs, formTest, isAt } from '../german/form-test.ts';
import type { Token } from '../german/tokens.ts';
import type { SentenceInContext } from '../linking/context.ts';
import type { FactFrame } from '../linking/fact-frame.ts';
import { isNorm } from '../linking/qualifier-fit.ts';
import { isRow } from '../linking/table-head.ts';
import type { Modality, Relation } from '../types.ts';
import { runsAlready, tellsAsDone, tellsDoing, tellsDoneDeed } from './done-already.ts';
import { holdsRecord } from './holds-record.ts';
import { lasting } from './lasting.ts';
import { denials, isNegated } from './polarity.ts';
import { plannedOnce, saidThen, toldAsHistory, wasOnce } from './told-as-history.ts';
import { toldAsPlan } from './told-as-plan.ts';

/**
 * How a claim that departs in nothing stands to a record of the fact's status, by the way the sentence tells it; `claimed` are the
 * words of its clauses that make the claim.
 */
export function agreement(
  sentence: SentenceInContext,
  frame: FactFrame,
  modality: Modality,
  attributed: boolean,
  claimed: readonly Token[],
): Relation {
  const { status, superseded_by: successor } = frame.fact;
  if (successor !== null && lasting(sentence.reading.tokens)) return 'outdated';
  // An old plan told as what happened is not history but out of date.
  if (status === 'superseded' && frame.predicate.time === 'moment' && !future(sentence))
    return saidThen(sentence, frame) || plannedOnce(sentence) ? 'supported' : 'outdated';
  if (status === 'superseded' && successor !== null)
    return toldAsHistory(sentence, frame, claimed) ? 'supported' : 'outdated';
  if (status === 'confirmed' && successor !== null && (holdsNow(sentence, frame) || saysToday(claimed)))
    return 'outdated';
  if (status === 'withdrawn')
    return wasOnce(sentence) ||
      isNoMore(sentence.reading.tokens) ||
      (toldAsHistory(sentence, frame) &&
        (isPast(sentence.reading.tokens) || tellsPast(sentence.reading.tokens)))
      ? 'supported'
      : 'unconfirmed';
  if (status === 'achieved' && successor !== null && holdsRecord(claimed)) return 'outdated';
  // Whoever tells that it was denied says what the sources say.
  if (status === 'disputed')
    return denials(sentence.reading.tokens).length > 0 || isDoubted(sentence.reading.tokens)
      ? 'supported'
      : 'unconfirmed';
  // Statistics and rules that papers pass on are figures, not rumours.
  if (status === 'reported') {
    const settled = anyIs(sentence.reading.tokens, isSettled) && !isNegated(sentence.reading.tokens);
    if (settled && !attributed && (modality === 'asserted' || modality === 'planned')) return 'unconfirmed';
    const softened =
      modality !== 'asserted' ||
      attributed ||
      future(sentence) ||
      frame.predicate.time === 'statistic' ||
      frame.predicate.name === 'regulation-value';
    return softened ? 'supported' : 'unconfirmed';
  }
  // A row of a table tells nothing as done.
  if (status !== 'announced' || isRow(sentence.reading)) return 'supported';
  // A plan told as a plan is what the sources say; told as done it goes beyond them. A coming date is told in the present.
  if (runsAlready(sentence, frame, claimed) && !tellsDoneDeed(sentence, frame)) return 'unconfirmed';
  if (future(sentence)) return 'supported';
  if (since(sentence, frame) || untilThen(sentence, frame) || tellsDoneDeed(sentence, frame))
    return 'supported';
  if (isOnlySaid(claimed)) return 'supported';
  // Of a car to come its maker alone gives the data, and papers pass them on.
  if (frame.predicate.dataSheet === true && !isPast(claimed)) return 'supported';
  if (isPast(claimed) || tellsDoing(claimed) || tellsAsDone(sentence, frame)) return 'unconfirmed';
  if (modality !== 'asserted' || attributed) return 'supported';
  return frame.predicate.time === 'moment' ? 'supported' : 'unconfirmed';
}

const isDone = formTest(
  /^(?:seit|wurden?|worden|war|waren|hatten?|kam|kamen|begann|begannen|startete|starteten|gestartet|eroffnete|besiegelten?|bestatigten?|erreichte|erreicht|lieferte|verkaufte|brachte|gebracht|produziert|angelaufen|eingefuhrt)$/,
);

/** "hatte von 520 Kilometern in fünf Minuten gesprochen": what is done is only the saying. */
const isOnlySaid = (claimed: readonly Token[]): boolean => {
  const end = claimed.findLast(({ kind }) => kind === 'word');
  return end !== undefined && anyIs(claimed, isHad) && isSpokenOf(end.word);
};
const isHad = formTest(/^(?:hat|hatten?|haben)$/);
const isSpokenOf = formTest(
  /^(?:gesprochen|versprochen|genannt|geworben|beworben|behauptet|angegeben|angedeutet)$/,
);

const isThat = formTest(/^(?:dass|wonach)$/);

/**
 * The sentence tells something as done. Subjunctives ("würde", "hätte") do not; in "hatte bestätigt, dass 50.000 Stellen wegfallen"
 * only the saying is done.
 */
const isPast = (tokens: readonly Token[]): boolean =>
  tokens
    .slice(tokens.findLastIndex(({ word }) => isThat(word)) + 1)
    .some((token) => token.kind === 'word' && isDone(token.word) && !/[üä]/i.test(token.raw.slice(0, 3)));

/** "Von den 15 Millionen redet keiner mehr", "gilt nicht mehr", "davon will sie nichts mehr wissen" */
const isNoMore = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }, at) => isNobody(word) && anyIs(tokens.slice(at + 1, at + 4), isMore));
const isNobody = formTest(/^(?:nichts?|niemand\w*|kein\w*)$/);
const isMore = formTest(/^(?:mehr|langer)$/);

/** "die heute umstrittene Rechnung", "nicht offiziell anerkannt" */
const isDoubted = (tokens: readonly Token[]): boolean =>
  anyIs(tokens, isContested) ||
  (anyIs(tokens, isAccepted) && isNegated(tokens)) ||
  tokens.some((_, at) => isAt(tokens, at, isWithout) && anyIs(tokens.slice(at, at + 3), isRecognition));
const isWithout = formTest(/^ohne$/);
const isRecognition = formTest(/^(?:anerkennung|bestatigung|beleg|nachweis|gewahr)$/);
const isContested = formTest(
  /^(?:umstritten|geistert|veraltet|strittig|zweifelhaft|fragwurdig|angezweifelt|bezweifel|unserios|widerlegt)/,
);
const isAccepted = formTest(/^(?:anerkannt|bestatigt|belegt|verifiziert)$/);

/** "Über den Standort ist entschieden" */
const isSettled = formTest(/^(?:entschieden|festgelegt|beschlossen|besiegelt)$/);

const isNow = formTest(
  /^(?:ist|sind|liegt|liegen|liege|steht|stehen|stehe|kostet|kosten|koste|betragt|betragen|betrage|verliert|verlieren)$/,
);

/** "Ein Akkupack kostet 115 Dollar je Kilowattstunde": a figure that a newer one replaced, told as what holds now. */
const holdsNow = (sentence: SentenceInContext, frame: FactFrame): boolean =>
  frame.predicate.time !== 'event' &&
  anyIs(sentence.reading.tokens, isNow) &&
  !isPast(sentence.reading.tokens) &&
  !toldAsHistory(sentence, frame);

const isToday = formTest(
  /^(?:derzeit|aktuell|zurzeit|gegenwartig|momentan|heute|jetzt|mittlerweile|inzwischen)$/,
);

/** "kostet derzeit 115 Dollar, 2023 waren es noch 139": the claim's own clause tells what holds today. */
const saysToday = (claimed: readonly Token[]): boolean =>
  anyIs(claimed, isToday) && anyIs(claimed, isNow) && !isPast(claimed);

/** "ist seit 7. Januar zum Vorverkaufspreis zu haben": from when on the record says it. */
const since = ({ reading: { dates } }: SentenceInContext, { fact, since: known }: FactFrame): boolean =>
  fact.value.type !== 'date' &&
  known?.granularity === 'day' &&
  dates.some(({ side, period }) => side === 'from' && period !== null && isSamePeriod(period, known));

const isSince = formTest(/^seit$/);

/** "VW streicht bis 2030 rund 50.000 Stellen", "150.000 Autos jährlich von 2029 an": what a time to come bounds is not done. */
const untilThen = (
  { reading: { dates, tokens } }: SentenceInContext,
  { since: known, predicate }: FactFrame,
): boolean =>
  known !== null &&
  !tellsPast(tokens) &&
  dates.some(
    ({ side, period, first }) =>
      (side === 'until' ||
        (side === 'from' &&
          // What a rule demands from a year on is told of the rule: a proposal demands nothing yet.
          !isNorm(predicate) &&
          !anyIs(tokens.slice(Math.max(0, first - 2), first + 1), isSince))) &&
      period !== null &&
      period.from > known.to,
  );

/** "wie versprochen", "wie geplant": what was planned has come. */
const asPlanned = ({ reading: { tokens } }: SentenceInContext): boolean =>
  tokens.some(
    ({ fold }, at) =>
      fold === 'wie' &&
      /^(?:versprochen|geplant|angekundigt|vorgesehen|zugesagt)$/.test(tokens[at + 1]?.fold ?? ''),
  );

const isYet = formTest(/^noch$/);
const isIn = formTest(/^(?:in|im)$/);
const isThis = formTest(/^diese[ms]$/);
const comes = formTest(/^(?:kommt|kommen|folgt|folgen|startet|starten|erscheint|erscheinen|bringt|bringen)$/);

/** "kommt noch in diesem Jahr": not yet done. */
const yetToCome = (tokens: readonly Token[]): boolean =>
  anyIs(tokens, comes) &&
  tokens.some(({ word }, at) => isYet(word) && (isAt(tokens, at + 1, isIn) || isAt(tokens, at + 1, isThis)));

const future = (sentence: SentenceInContext): boolean =>
  sentence.reading.concepts.has('forecast') ||
  sentence.reading.concepts.has('uphold') ||
  toldAsPlan(sentence.reading.tokens) ||
  yetToCome(sentence.reading.tokens) ||
  (!(isPast(sentence.reading.tokens) && asPlanned(sentence)) &&
    (sentence.reading.concepts.has('plan') || sentence.reading.concepts.has('target')));
