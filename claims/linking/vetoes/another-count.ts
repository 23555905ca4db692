import type { Fact } from '../../../facts/types.ts';
import { anyIs, formTest, isAt } from '../../german/form-test.ts';
import { tokenize } from '../../german/tokens.ts';
import { concepts } from '../../lexicon/concepts.ts';
import { clauseOfFigure, inRange, saysWithin, type TokenRange } from '../claim-range.ts';
import { clauseAround, wordsOfClause } from '../clauses.ts';
import type { SentenceInContext } from '../context.ts';
import { cueParts, saysStrongly } from '../cue-fit.ts';
import type { FactFrame } from '../fact-frame.ts';
import type { Fits } from '../fits.ts';
import { isOfWork } from '../qualifier-fit.ts';
import { agrees, differsInNumber } from '../value-state.ts';

/** What a number of cars is counted by; sold, registered, ordered and built are four different things. */
const COUNTED_BY = ['register', 'order', 'build', 'deliver'];
const CAR_COUNTS =
  /^(?:sales-count|registration-count|order-count|production-count|delivery-target|forecast|stock-count)$/;

/** The sentence counts cars in another way than the record does, and in no way of the record's. */
export function countedOtherwise(sentence: SentenceInContext, frame: FactFrame): boolean {
  const { predicate } = frame;
  const hits = sentence.reading.concepts;
  if (!CAR_COUNTS.test(predicate.name) || saysStrongly(sentence.reading, predicate)) return false;
  return COUNTED_BY.some((way) => hits.has(way) && !frame.concepts.has(way) && !predicate.weak.includes(way));
}

/** "Produziert hat Tesla 1,85 Millionen", "im Januar wurden 22.000 neu zugelassen": so plain that a near figure says nothing. */
export const countsAnother = (sentence: SentenceInContext, frame: FactFrame, fits: Fits): boolean =>
  isFarOff(sentence, frame, fits) ||
  builtOrExported(sentence, frame, fits) ||
  soldNotBuilt(sentence, frame, fits) ||
  fallsToPart(sentence, frame, fits) ||
  yearlyNoTotal(sentence, frame, fits) ||
  newBesideStock(sentence, frame, fits) ||
  cameOfPlan(sentence, frame, fits);

/** |ln(said/known)|: an eighth of a whole market is what one maker or one dealer sold. */
const FARTHEST_OF_MARKET = 2;
/** The same of a lap: "0,341 Sekunden trennten ihn" is a lead. */
const FARTHEST_OF_LAP = 1;

/** "990 Euro verlangt Kia beim EV3" for a heat pump: no car costs so small a part of its price. */
const SMALLEST_PRICE = 0.22;

/** "Mit der Prämie sinkt der Preis rechnerisch auf 30.900 Euro" */
const isReckoned = formTest(/^(?:rechnerisch|abzuglich|unterm)$/);
const isYears = formTest(/^jahre?$/);
const isOld = formTest(/^alt(?:e[nrsm]?)?$/);

/** "Für einen drei Jahre alten Spring verlangt er 8.900 Euro" */
const isOfAge = ({ reading: { tokens } }: SentenceInContext, { first, last }: TokenRange): boolean => {
  const clause = clauseAround(tokens, first, last);
  return tokens.some(
    (_, at) => inRange(clause, at) && isAt(tokens, at, isYears) && isAt(tokens, at + 1, isOld),
  );
};

/** So far from the record's figure that something else is told of. */
const isFarOff = (sentence: SentenceInContext, { predicate, fact }: FactFrame, { value }: Fits): boolean =>
  differsInNumber(value) &&
  ((predicate.name === 'price' &&
    'number' in fact.value &&
    (value.value.number < fact.value.number * SMALLEST_PRICE ||
      isOfAge(sentence, value.value) ||
      anyIs(sentence.reading.tokens, isReckoned))) ||
    (predicate.name === 'lap-time' && value.distance > FARTHEST_OF_LAP) ||
    (fact.subject === 'battery-electric-car' &&
      CAR_COUNTS.test(predicate.name) &&
      value.distance > FARTHEST_OF_MARKET));

const SOLD = /^(?:sales-count|registration-count|outsells|best-seller)$/;
const isExport = formTest(/^(?:(?:auto|pkw)?export(?:e|en|ierte?n?)?|ausfuhren)$/);

/** The clause tells what was built or shipped abroad, where the record counts what was sold. */
function builtOrExported(sentence: SentenceInContext, frame: FactFrame, fits: Fits): boolean {
  const { predicate } = frame;
  if (!SOLD.test(predicate.name)) return false;
  const { tokens } = sentence.reading;
  // "Produziert hat Tesla 471.300 Autos, der Absatz von Speichern stieg"
  const range = clauseOfFigure(sentence, fits);
  const other =
    (saysWithin(sentence, range, 'build') && !frame.concepts.has('build')) ||
    (tokens.some(({ word }, at) => inRange(range, at) && isExport(word)) && !tellsOfExports(frame));
  return other && ![...cueParts(predicate)].some((cue) => saysWithin(sentence, range, cue));
}

const falls = formTest(/^(?:entfiel(?:en)?|entfall(?:en|e)?|entfallt)$/);

/** "Im vorigen Jahr entfielen gut 153.000 Auslieferungen auf das SUV": a part of what the record counts. */
const fallsToPart = (
  { reading }: SentenceInContext,
  { predicate, fact }: FactFrame,
  { value, subject }: Fits,
): boolean =>
  CAR_COUNTS.test(predicate.name) &&
  differsInNumber(value) &&
  'number' in fact.value &&
  value.value.number < fact.value.number &&
  // So is what is told of a model of the maker.
  ((subject.state === 'part' && SOLD.test(predicate.name)) ||
    anyIs(wordsOfClause(reading.tokens, value.value), falls));

const TAKEN = ['sell', 'deliver', 'register', 'order'];

/** "Ebro selbst verkaufte 2025 in Spanien 11.700 Autos" beside what a plant is to build. */
function soldNotBuilt(
  { reading }: SentenceInContext,
  { predicate, concepts }: FactFrame,
  { value }: Fits,
): boolean {
  if (!isOfWork(predicate) || !differsInNumber(value)) return false;
  const { first, last } = clauseAround(reading.tokens, value.value.first, value.value.last);
  return (
    TAKEN.some((way) => !concepts.has(way) && reading.concepts.saysWithin(way, first, last)) &&
    !reading.concepts.saysWithin('build', first, last)
  );
}

/** "ist auf 300.000 Fahrzeuge im Jahr ausgelegt" beside the car with which all that were built came to a round number. */
const yearlyNoTotal = (
  { reading }: SentenceInContext,
  { predicate, concepts, period }: FactFrame,
  { value }: Fits,
): boolean =>
  predicate.name === 'production-count' &&
  differsInNumber(value) &&
  period?.granularity !== 'year' &&
  !concepts.has('yearlyCapacity') &&
  reading.concepts.has('yearlyCapacity');

const ofExports = new WeakMap<Fact, boolean>();

/** A detail such as "Exporte: eingerechnet" makes no record of exports. */
function tellsOfExports({ fact }: FactFrame): boolean {
  const known = ofExports.get(fact);
  if (known !== undefined) return known;
  const tells = concepts.find(tokenize(fact.statement_de)).has('export');
  ofExports.set(fact, tells);
  return tells;
}

const isRegistered = formTest(/^(?:zugelassen|angemeldet|registriert)/);
const isNew = formTest(/^neu$/);
const isNewlyRegistered = formTest(/^(?:neuzulassung|neuanmeldung|neuregistrierung)/);
const isStock = formTest(/bestand|fuhrpark|flotte/);

/** Cars that were registered anew in a month, where the record tells how many there were. */
function newBesideStock(
  { reading: { tokens } }: SentenceInContext,
  frame: FactFrame,
  { value }: Fits,
): boolean {
  if (frame.predicate.name !== 'stock-count' || agrees(value) || anyIs(tokens, isStock)) return false;
  return tokens.some(
    ({ word }, at) => isNewlyRegistered(word) || (isNew(word) && isAt(tokens, at + 1, isRegistered)),
  );
}

const PLANNED = ['target', 'plan', 'aim', 'forecast'];
const isCounted = formTest(/^(?:alle[rn]?|de[rnms]|die|das|[a-z]+te[rs]?)$/);
const isSold = formTest(/^(?:verkaufte|lieferte|ubergab|setzte|exportierte)n?$/);

/** "Im November verkaufte Xiaomi 40.000 Autos" is no plan for a year. */
function cameOfPlan({ reading }: SentenceInContext, frame: FactFrame, { value }: Fits): boolean {
  if (!/^(?:delivery-target|forecast)$/.test(frame.predicate.name) || agrees(value)) return false;
  const { tokens, values } = reading;
  // "13 Millionen verkaufte Autos" may be foretold.
  const sold = tokens.some(
    ({ word }, at) =>
      isSold(word) && !values.some(({ last }) => last === at - 1) && !isAt(tokens, at - 1, isCounted),
  );
  return sold && !PLANNED.some((concept) => reading.concepts.has(concept));
}
