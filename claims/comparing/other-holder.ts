import { anyIs, formTest, isAt } from '../german/form-test.ts';
import type { Token } from '../german/tokens.ts';
import { followsWord } from '../german/words-before.ts';
import { inRange } from '../linking/claim-range.ts';
import { clauseAround } from '../linking/clauses.ts';
import { type SentenceInContext, speaksOf } from '../linking/context.ts';
import type { FactFrame } from '../linking/fact-frame.ts';
import type { Fits } from '../linking/fits.ts';
import type { Link } from '../linking/link.ts';
import { namesValue } from '../linking/side-fit.ts';
import { isLedToRival, isRivalWithin, isSaid, type SubjectFit } from '../linking/subject-fit.ts';
import { EXACT_DIGITS } from '../linking/value-state.ts';
import { compareOrder } from './compare-order.ts';
import { isNegated } from './polarity.ts';

/** "Chinas Bestseller war das Model Y, der YU7 kam auf Rang 20": the clause of the first place names only another. */
export function heldByAnother(sentence: SentenceInContext, { frame, fits }: Link): boolean {
  const { concepts, tokens } = sentence.reading;
  const rank = fits.value.value?.type === 'rank' ? fits.value.value.first : undefined;
  const place = rank ?? concepts.get('bestseller')?.[0];
  if (place === undefined || fits.value.state === 'differs' || !isSaid(fits.subject)) return false;
  if (tokens.some(({ fold }) => fold === 'sondern') || isOfOtherLevel(tokens, place, frame)) return false;
  const clause = clauseAround(tokens, place, place);
  const mentions = sentence.mentions.filter(
    ({ first, last }) => first >= clause.first && last <= clause.last,
  );
  return (
    mentions.some(
      ({ opaque, kind, first }) =>
        opaque && kind === 'name' && !followsWord(tokens, first, LISTED_REACH, /^hinter$/),
    ) &&
    !mentions.some(({ entities }) => entities.some((id) => frame.selves.has(id))) &&
    !namesHolderNext(sentence, frame, clause.last)
  );
}

const isModel = formTest(/^(?:modell|auto|wagen|fahrzeug)s?$/);
const isMaker = formTest(/^(?:marke|hersteller|autobauer|konzern)s?$/);
const isMakerWord = /marke|hersteller|autobauer|konzern/;

/** "Stärkste Marke war VW, meistverkauftes Modell der Elroq": first among cars takes no place among makers. */
const isOfOtherLevel = (tokens: readonly Token[], place: number, { words }: FactFrame): boolean => {
  const [model, maker] = [isAt(tokens, place + 1, isModel), isAt(tokens, place + 1, isMaker)];
  return model !== maker && [...words].some((word) => isMakerWord.test(word)) === model;
};

/** "hinter Apple und Samsung" */
const LISTED_REACH = 3;

/** "... war ein anderes Xiaomi-Modell, das SUV YU7": what follows only names it. */
const namesHolderNext = (
  { mentions, reading: { tokens } }: SentenceInContext,
  { selves }: FactFrame,
  last: number,
): boolean =>
  mentions.some(({ first, last: end, entities }) => {
    const clause = clauseAround(tokens, first, end);
    return (
      clause.first === last + 2 &&
      clause.last === end &&
      !isAt(tokens, clause.first, contrasts) &&
      end - clause.first < NAMING_WORDS &&
      entities.some((id) => selves.has(id))
    );
  });
/** "..., während das Model Y": somebody else. */
const contrasts = formTest(/^(?:wahrend|wohingegen|aber|doch|und|gefolgt|vor)$/);
/** "das SUV YU7", "der neue ID. Polo von VW" */
const NAMING_WORDS = 6;

/** "Tesla blieb die meistverkaufte Marke": somebody of the subject's level stands in its place. */
export function anotherHolder(sentence: SentenceInContext, frame: FactFrame): boolean {
  return frame.rival !== null && sentence.named.has(frame.rival);
}

/** "das meistverkaufte Auto, noch vor dem Model Y von Tesla": who is named comes after the one the text is about. */
export const comesBehind = (
  { mentions, reading: { tokens } }: SentenceInContext,
  { state, recency, rivals }: SubjectFit,
  rival: string | null,
): boolean =>
  state === 'active' &&
  recency === 0 &&
  mentions.every(
    ({ entities, first }) =>
      !entities.some((id) => id === rival || rivals.includes(id)) ||
      followsWord(tokens, first, BEHIND_REACH, /^(?:vor|nach|hinter)$/),
  );
/** "vor dem Model Y von Tesla" */
const BEHIND_REACH = 5;

/** "Im Januar war er mit 37.869 Verkäufen das meistverkaufte Auto, das Model Y kam auf Rang 20": beside the very figure nobody else is named. */
export const tellsOwnFigure = (
  sentence: SentenceInContext,
  frame: FactFrame,
  { subject, range }: Fits,
): boolean =>
  !isRivalWithin(sentence, subject, range) &&
  sentence.reading.values.some(
    (value) => value.digits >= EXACT_DIGITS && inRange(range, value.first) && namesValue(frame, value),
  );

/** The record's one other name is missing, and a name it does not know stands in the claim instead: not in what comes after it. */
export const anotherPartner = (sentence: SentenceInContext, frame: FactFrame, fits: Fits): boolean =>
  frame.fact.qualifiers.counterpart !== undefined &&
  !speaksOf(sentence, frame.fact.qualifiers.counterpart) &&
  (frame.predicate.time === 'moment'
    ? isRivalWithin(sentence, fits.subject, fits.range)
    : isBuying(frame) && isLastNamed(sentence, fits));

const isBuying = ({ predicate: { name } }: FactFrame): boolean => /^(?:investment|acquisition)$/.test(name);

/** "seit Ende 2023 gehören ihnen 4,99 Prozent von Nio, wofür sie 700 Millionen bezahlten": the last one named before a sum is bought. */
const isLastNamed = ({ mentions }: SentenceInContext, { subject, value, range }: Fits): boolean => {
  const until = value.value?.last ?? range.last;
  const last = mentions.findLast(({ kind, opaque, first }) => kind === 'name' && opaque && first <= until);
  return last?.entities.some((id) => subject.rivals.includes(id)) === true;
};

/** "Der Elroq hat das Model Y als meistverkauftes Auto abgelöst": somebody is put ahead of the one who holds the place. */
export function displaced(sentence: SentenceInContext, { frame, fits }: Link): boolean {
  const { tokens } = sentence.reading;
  if (!frame.predicate.holder || frame.rival !== null || isNegated(tokens)) return false;
  const { subject } = fits;
  const within = sentence.mentions.filter(({ first }) => inRange(fits.range, first));
  return (
    isSaid(subject) &&
    subject.rivals.some(
      (id) => within.some(({ entities }) => entities.includes(id)) && puts(sentence, frame, id) === -1,
    )
  );
}

const puts = ({ reading, mentions }: SentenceInContext, frame: FactFrame, rival: string): -1 | 0 | 1 =>
  compareOrder(reading.tokens, mentions, frame.selves, rival);

/** "Kai Langer ging zu Nio": whom the record tells of another employer than the one that is named. */
export const hiredByAnother = (sentence: SentenceInContext, { frame, fits: { subject } }: Link): boolean =>
  frame.predicate.name === 'hiring' &&
  !isSaid(subject) &&
  (isLedToRival(sentence, subject, /^zu[mr]?$/) ||
    (sentence.reading.concepts.has('hire') && isLedToRival(sentence, subject, /^bei$/)));

const loses = formTest(/^(?:verlor(?:en)?|verlier(?:t|en)|abgab(?:en)?|ab(?:zu)?geben|abgegeben)$/);

/** "verlor den Titel an den Rimac", where the record names who took it. */
export const lostToAnother = (sentence: SentenceInContext, { fact }: FactFrame, { subject }: Fits): boolean =>
  fact.superseded_by !== null &&
  isSaid(subject) &&
  anyIs(sentence.reading.tokens, loses) &&
  isLedToRival(sentence, subject, /^an$/);
