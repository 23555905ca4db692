import { anyIs, formTest, isAt } from '../german/form-test.ts';
import { stemOf } from '../german/stem.ts';
import type { Token } from '../german/tokens.ts';
import { inRange, saysWithin, type TokenRange } from '../linking/claim-range.ts';
import { clauseAround, tokensIn } from '../linking/clauses.ts';
import type { SentenceInContext } from '../linking/context.ts';
import { cueParts } from '../linking/cue-fit.ts';
import type { FactFrame } from '../linking/fact-frame.ts';
import { agrees, type ValueFit } from '../linking/value-state.ts';
import { allowsBanned } from './allows-banned.ts';
import { isDeniedAhead } from './denied-ahead.ts';
import { isDeniedAsAWhole, isSaidToBeUnconfirmed } from './denied-clause.ts';
import { confirmsDenied, deniesItself, reversesDenying } from './denied-records.ts';
import { doesWithout } from './does-without.ts';
import { lasting } from './lasting.ts';
import { noLongerHolds } from './no-longer-holds.ts';
import { averted, denials, isNegated, negations } from './polarity.ts';
import { namesSetAside, saysSetAside } from './set-aside.ts';
import { speaksOfStops, stopsOnTheWay } from './stops-on-the-way.ts';

/** The sentence says the reverse of the record: denied, still going on where it ended, or undone. */
export const isReversed = (
  sentence: SentenceInContext,
  frame: FactFrame,
  value: ValueFit,
  range: TokenRange,
): boolean =>
  (hasEnded(frame) && (lasting(tokensIn(sentence.reading.tokens, range)) || upholds(sentence))) ||
  polarityDiffers(sentence, frame, value, range) ||
  isUndone(sentence, frame, value, range) ||
  upholdsAbandoned(sentence, frame) ||
  confirmsDenied(sentence, frame) ||
  enactsProposal(sentence, frame) ||
  saysSetAside(sentence.reading.tokens, frame.fact) ||
  noLongerHolds(sentence, frame) ||
  stopsOnTheWay(sentence.reading, frame.fact) ||
  allowsBanned(sentence, frame) ||
  doesWithout(sentence, frame);

const hasEnded = ({ fact, predicate }: FactFrame): boolean =>
  fact.status === 'withdrawn' || cueParts(predicate).has('closeEnd');

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
  ['job-cut', 'newJobs'],
  ['headquarters-closure', 'newJobs'],
  ['accident', 'unharmed'],
  ['court-ruling', 'dismissed'],
  ['insolvency', 'takeover'],
  ['partnership', 'takeover'],
  ['tax', 'fullTax'],
];

const OF_PEOPLE = /^(?:job-cut|accident)$/;

function isUndone(
  sentence: SentenceInContext,
  frame: FactFrame,
  value: ValueFit,
  range: TokenRange,
): boolean {
  const { name } = frame.predicate;
  const { concepts, tokens } = sentence.reading;
  // "konnte nicht gerettet werden"
  const isSaid = (concept: string): boolean =>
    concepts.get(concept)?.some((at) => !isAt(tokens, at - 1, isNot)) === true;
  // An agreeing figure tells more than such a word, but not of what happened to people and jobs.
  if (value.value !== null && !OF_PEOPLE.test(name)) return false;
  // "Ende 2030 wäre Schluss gewesen": until then a rule holds; the last petrol car leaves where a plant is converted.
  if (agrees(value) && /^(?:tax|tariff|plant-conversion)/.test(name)) return false;
  // "Ende Oktober 2029 laufen die Zölle aus": the record gives the end that follows from its term.
  if (value.sideAgrees && frame.fact.value.type === 'duration') return false;
  return OPPOSITES.some(
    ([predicate, opposite]) =>
      name.startsWith(predicate) &&
      // Of an exemption the duty's end is the start.
      !(predicate === 'tariff' && frame.concepts.has('exempt')) &&
      // What became of people may be told in another clause; there another company may close what it has.
      (OF_PEOPLE.test(name) ? isSaid(opposite) : saysWithin(sentence, range, opposite)) &&
      !frame.concepts.has(opposite) &&
      !(opposite === 'newJobs' && isTakenAway(sentence)),
  );
}

/** "seit Ford die zweite Schicht gestrichen hat", "ohne zweite Schicht" */
const isTakenAway = ({ reading: { concepts, tokens } }: SentenceInContext): boolean =>
  concepts.get('cut')?.some((at) => !isAt(tokens, at, isAnnouncing)) === true ||
  concepts.get('newJobs')?.some((at) => isAt(tokens, at - 1, isWithout)) === true;
/** "kündigte an", which gives nobody notice. */
const isAnnouncing = formTest(/^(?:an)?kundig(?:t|te|ten|en|ung)?$/);
const isWithout = formTest(/^(?:ohne|keine)$/);

const upholds = ({ reading: { concepts, tokens } }: SentenceInContext): boolean =>
  (concepts.has('uphold') || (anyIs(tokens, holds) && anyIs(tokens, isFast)) || expands(tokens)) &&
  !isNegated(tokens);
/** "baut seine Zentrale aus" */
const expands = (tokens: readonly Token[]): boolean =>
  anyIs(tokens, isExpanded) ||
  (anyIs(tokens, builds) &&
    tokens.some(
      ({ word }, at) => isOut(word) && (tokens[at + 1] === undefined || tokens[at + 1]?.kind === 'mark'),
    ));
const isExpanded = formTest(/^(?:erweitert|vergrossert|ausgebaut|ausbauen)$/);
const builds = formTest(/^(?:baut|bauen|baute|bauten)$/);
const isOut = formTest(/^aus$/);
const holds = formTest(/^(?:halt|halten|hielt|hielten)$/);
const isFast = formTest(/^fest$/);

/** "hält am Ziel fest", where the record tells that it was given up. */
const upholdsAbandoned = ({ reading: { concepts } }: SentenceInContext, frame: FactFrame): boolean =>
  frame.concepts.has('abandon') && concepts.has('uphold') && !concepts.has('abandon');

/** "hat das Parlament beschlossen" of what the record only knows as a proposal. */
const enactsProposal = ({ reading: { concepts } }: SentenceInContext, frame: FactFrame): boolean =>
  frame.fact.status === 'announced' &&
  frame.predicate.name.startsWith('regulation') &&
  concepts.has('enacted') &&
  !frame.concepts.has('enacted') &&
  !concepts.has('plan');

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
  if (value.state === 'differs' || (countsNothing(frame, value) && !tellsOfOvertaking(sentence, frame)))
    return false;
  // "Wer mehr als 80.000 Euro versteuert, bekommt nichts" says what "höchstens 80.000" says.
  const limit = 'precision' in frame.fact.value && frame.fact.value.precision === 'at-most';
  if (limit && value.value?.bound === 'over') return false;
  const { tokens } = sentence.reading;
  const untrue = isDeniedAsAWhole(tokens, range);
  if (frame.negated) return untrue ? !deniesItself(frame) : reversesDenying(sentence, frame);
  if (frame.concepts.has('sealed') && isSaidToBeUnconfirmed(tokens, range)) return true;
  if (untrue) return frame.fact.status !== 'disputed';
  // "weil sich Retter vergeblich abmühten" denies nothing of another clause.
  if (
    denials(tokens).some(
      (at) => inRange(range, at) || !(isAt(tokens, at, isInVain) || isApart(tokens, at, range)),
    )
  )
    return frame.fact.status !== 'disputed';
  // "nicht nachladen" is what a record of a way without charging says, "nicht mehr erlaubt" one of a ban.
  if (speaksOfStops(sentence.reading, frame.fact) || namesSetAside(tokens, frame.fact)) return false;
  if (frame.concepts.has('ban') && sentence.reading.concepts.has('allowed')) return false;
  // "keine Prämie mehr" is how an end is told.
  const cues = cueParts(frame.predicate);
  if (cues.has('closeEnd') && goesOn(sentence)) return true;
  if (cues.has('exempt') && isNotExempt(sentence)) return true;
  if (cues.has('closeEnd') || cues.has('exempt')) return false;
  // A date says when it was averted; a figure is told of something else ("um 5.000 Stellen zu retten").
  const found = negations(tokens).filter(
    (at) => inRange(range, at) && !(frame.predicate.name === 'accident' && isAt(tokens, at + 1, isSaved)),
  );
  const notComeAbout = value.value === null ? averted(tokens).filter((at) => inRange(range, at)) : [];
  if (notComeAbout.length > 0) return found.every((at) => notComeAbout.includes(at));
  const slot = value.value ?? value.date;
  // "keine 37.000 Euro" and "nicht unter 37.000" are limits, no denials.
  if (/^(?:under|at-least|at-most)$/.test(value.value?.bound ?? '')) return false;
  if (
    found.some((at) => deniesManner(tokens, at, frame) || deniesMannerAhead(tokens, at, range.first, frame))
  )
    return true;
  if (value.state === 'side' && found.some((at) => deniesMatter(tokens, at, frame))) return true;
  if (slot !== null)
    return found.some(
      (at) =>
        standsBefore(tokens, at, slot.first) ||
        isDeniedAhead(tokens, at, slot.first) ||
        deniesFronted(tokens, at, slot),
    );
  return found.length > 0;
}

/** "BYD hält daran fest; Reuters hatte von einer Verschiebung berichtet, was der Konzern dementierte" */
const isApart = (tokens: readonly Token[], at: number, { first, last }: TokenRange): boolean =>
  tokens.slice(Math.min(at, last), Math.max(at, first)).some(({ raw }) => raw === ';');

/** "konnte nicht gerettet werden", "überlebte nicht" */
const isSaved = formTest(/^(?:gerettet|befreit|reanimiert|geborgen)$/);

/** "hat die Fertigung dort nicht eingestellt" */
const goesOn = ({ reading: { tokens, concepts } }: SentenceInContext): boolean =>
  concepts.get('closeEnd')?.some((at) => isAt(tokens, at - 1, isNot) && tokens[at]?.capital === false) ===
  true;

const isFreed = formTest(
  /^(?:ausgenommen|ausnehm\w*|befreit|befreien|verschont|ausgeklammert|freigestellt)$/,
);
const neverDid = formTest(/^(?:nicht|nie|niemals)$/);

/** "hat die Kommission nicht von den Zöllen ausgenommen" */
const isNotExempt = ({ reading: { tokens } }: SentenceInContext): boolean =>
  tokens.some(({ word }, at) => {
    if (!isFreed(word)) return false;
    const { first } = clauseAround(tokens, at, at);
    return anyIs(tokens.slice(first, at), neverDid);
  });

const isNone = formTest(/^kein\w*$/);

/** "Neue Säulen ab 50 Kilowatt müssen keine Kartenzahlung ermöglichen": what the record is about is denied, not the figure. */
const deniesMatter = (tokens: readonly Token[], at: number, { stems }: FactFrame): boolean => {
  const noun = tokens[at + 1];
  return isAt(tokens, at, isNone) && noun?.capital === true && stems.has(stemOf(noun.word));
};

/** Shorter ones are "schon", "mehr", "nur". */
const LONG = 8;
/** "Die Förderung gilt nicht rückwirkend" */
const deniesManner = (tokens: readonly Token[], at: number, { stems }: FactFrame): boolean => {
  const word = tokens[at + 1];
  return (
    isAt(tokens, at, isNot) &&
    word?.capital === false &&
    word.fold.length >= LONG &&
    stems.has(stemOf(word.word)) &&
    (tokens[at + 2]?.kind ?? 'mark') === 'mark'
  );
};
/** "Rückwirkend wird das Geld nicht gewährt" */
const deniesMannerAhead = (
  tokens: readonly Token[],
  at: number,
  first: number,
  { stems }: FactFrame,
): boolean => {
  const word = tokens[first];
  return (
    word !== undefined &&
    isAt(tokens, at, isNot) &&
    isManner(word.word) &&
    stems.has(stemOf(word.word)) &&
    !tokens.slice(first, at).some(({ kind }) => kind === 'mark')
  );
};
const isManner = formTest(/^(?:ruckwirkend|[a-z]{3,}weise|[a-z]{3,}weit)$/);
const isNot = formTest(/^nicht$/);
const isInVain = formTest(/^vergeblich/);

/** A count is denied with its figure: "gilt nicht rückwirkend" denies no number of cars. */
const countsNothing = ({ fact, predicate }: FactFrame, { state }: ValueFit): boolean =>
  state === 'none' && predicate.time === 'statistic' && !predicate.holder && 'number' in fact.value;

/** "Es gelang den Stromern nicht, an den Benzinern vorbeizuziehen" denies the overtaking, whatever figures it was told with. */
const tellsOfOvertaking = (
  { reading: { concepts } }: SentenceInContext,
  { predicate, concepts: known }: FactFrame,
): boolean => concepts.has('overtake') && (predicate.name === 'outsells' || known.has('overtake'));

/** "Die 400 Kilowatt erreicht das SUV nicht": what opens the clause is denied at its end. */
function deniesFronted(tokens: readonly Token[], at: number, slot: TokenRange): boolean {
  const clause = clauseAround(tokens, at, at);
  return (
    isAt(tokens, at, isNot) &&
    at === clause.last &&
    slot.last < at &&
    slot.first - clause.first <= FRONT &&
    anyIs(tokens.slice(slot.last + 1, at), reaches)
  );
}
const FRONT = 4;
const reaches = formTest(
  /^(?:erreich(?:t|te|ten|en)|schaff(?:t|te|ten|en)|halt|hielt(?:en)?|stimm(?:t|te|ten|en)|gilt|galt(?:en)?)$/,
);

/** Words that may stand between "nicht" and what it denies: "nicht mehr das meistverkaufte". */
const PASSED_OVER = /^(?:mehr|das|der|die|dem|den|am)$/;

/** Within two words before the figure, articles not counted. */
function standsBefore(tokens: readonly Token[], at: number, figure: number): boolean {
  if (figure <= at) return false;
  const between = tokens.slice(at + 1, figure);
  // "schonte ihn nicht: 93 Prozent maß er": behind a colon another sentence begins.
  if (between.some(({ raw }) => raw === ':' || raw === ';')) return false;
  return between.length <= 1 || (between.length <= 3 && between.every(({ fold }) => PASSED_OVER.test(fold)));
}
