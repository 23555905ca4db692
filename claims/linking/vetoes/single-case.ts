import { anyIs, formTest, isAt } from '../../german/form-test.ts';
import type { Token } from '../../german/tokens.ts';
import type { SentenceInContext } from '../context.ts';
import type { FactFrame } from '../fact-frame.ts';
import type { Fits } from '../fits.ts';
import { isSaid } from '../subject-fit.ts';
import { differsInNumber } from '../value-state.ts';

const isOne = formTest(/^(?:ein|eine|einem|eines|(?:mein|unser|ihr|sein)(?:em)?)$/);
const isPrivate = formTest(/^private[rsnm]?$/);
/** One car of many, or its driver; "ein Wagen" may be any. */
const isCase = formTest(
  /^(?:(?:leser|test|dauertest|leih|miet|vorfuhr|gebraucht|dienst)(?:wagen|auto|fahrzeug)s?|\w*(?:taxis?|exemplar|kund(?:e|in)|kurier|(?:fahrer|pendler|besitzer|leser|dauertester|dauerlaufer)(?:in)?))$/,
);

const isFor = formTest(/^(?:fur|zu)$/);
/** How far behind the name its price may stand. */
const NEAR = 4;

const isExample = formTest(/^(?:rechen|fall|muster)?beispiels?$/);
const isHousehold = formTest(/^(?:familie|ehepaar|paar|rentner(?:in)?|alleinerziehende)$/);

const isSuperlative = formTest(
  /^(?:best|schlechtest|sparsamst|schwachst|starkst|durstigst|letztplatziert|schnellst)e[nrms]?$/,
);
const isEnd = formTest(
  /^(?:schlusslicht|spitzenreiter|(?:test)?sieger|letzter|bestwert|negativrekord|verlierer)s?$/,
);
const isOneOf = formTest(/^(?:modell|auto|wagen|fahrzeug|kandidat|testwagen|stromer)s?$/);

/** "Das sparsamste Modell verlor nur vier Prozent" beside the mean of all. */
const isTheBest = ({ reading: { tokens } }: SentenceInContext, { words }: FactFrame): boolean =>
  [...words].some((known) => MEAN.test(known)) &&
  tokens.some(({ word }, at) => isEnd(word) || (isSuperlative(word) && isAt(tokens, at + 1, isOneOf)));

/** "Ein Beispiel: ...", "Familie Brandhorst bekommt 4.000 Euro" */
const isOfOneHousehold = ({ reading: { tokens } }: SentenceInContext): boolean =>
  tokens.some(
    ({ word }, at) =>
      (isExample(word) && tokens[at + 1]?.raw === ':') ||
      (isHousehold(word) && tokens[at + 1]?.capital === true),
  );

/**
 * "Ein Taxi hatte bei 280.000 Kilometern noch 82 Prozent", "ein privater Kombi kam auf 500 Kilometer": what a single car came to is no
 * other figure for the mean of many, nor for the list.
 */
export const isSingleCase = (sentence: SentenceInContext, frame: FactFrame, fits: Fits): boolean =>
  (differsInNumber(fits.value) || fits.value.sideDiffers) &&
  (isOfOneHousehold(sentence) ||
    isTheBest(sentence, frame) ||
    isOneCar(sentence, frame) ||
    isOneForPrice(sentence, frame, fits));

/** "Ein Škoda Elroq für 43.900 Euro kam auf 303 Kilometer": one that was tried. */
const isOneForPrice = (
  { mentions, reading: { tokens } }: SentenceInContext,
  { fact: { subject }, predicate }: FactFrame,
  { value: { value } }: Fits,
): boolean =>
  predicate.name === 'price' &&
  value !== null &&
  mentions.some(
    ({ entities, first, last }) =>
      entities.includes(subject) &&
      isAt(tokens, first - 1, isOne) &&
      isAt(tokens, last + 1, isFor) &&
      value.first <= last + NEAR,
  );

const isOneCar = ({ reading: { tokens } }: SentenceInContext, frame: FactFrame): boolean =>
  tokens.some(
    ({ word, fold }, at) =>
      (isAt(tokens, at - 1, isOne) || isAt(tokens, at - 2, isOne)) &&
      (isAt(tokens, at - 1, isPrivate) || (isCase(word) && !frame.words.has(fold))),
  );

/** "188.000 Kilometer auf der Uhr", "das Zertifikat wies noch 88 Prozent aus" */
const showsOdometer = (tokens: readonly Token[]): boolean =>
  anyIs(tokens, isDisplay) || (isAt(tokens, 0, isThat) && anyIs(tokens, hasLeft));
const isDisplay = formTest(/^(?:uhr|tacho|tachostand|kilometerstand|zertifikat|zeigt|anzeige|bordcomputer)$/);
const isThat = formTest(/^(?:der|er|sie|es|mein|unser)$/);
const hasLeft = formTest(/^(?:hat|hatte|habe)$/);

const MEAN = /^(?:schnitt|mittel|mittlere[nrms]?|durchschnitt\w*|gemittelt\w*)$/;
const isMean = formTest(MEAN);

/** "Die haben noch 84 Prozent", about what batteries have left in the mean: neither the mean nor who found it is said. */
export function isOfOneBattery(
  { reading: { tokens }, topics }: SentenceInContext,
  { fact, predicate, words }: FactFrame,
  { subject, value, qualifiers }: Fits,
): boolean {
  if (predicate.name !== 'battery-health' || qualifiers.source === 'fits' || anyIs(tokens, isMean))
    return false;
  const ofMany = [...words].some((known) => MEAN.test(known));
  const differs = differsInNumber(value);
  if (showsOdometer(tokens)) return ofMany || (differs && !isSaid(subject));
  return ofMany && differs && subject.state === 'absent' && !topics.has(fact.qualifiers.source ?? '');
}
