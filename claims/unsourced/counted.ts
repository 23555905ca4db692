import { anyIs, formTest, isAt } from '../german/form-test.ts';
import type { Token } from '../german/tokens.ts';
import type { ValueMention } from '../german/value-types.ts';
import { concepts } from '../lexicon/concepts.ts';
import { wordsOfClause } from '../linking/clauses.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';

/** Words that make a bare number a measured quantity of the field. */
const FIELD = [
  'sell',
  'deliver',
  'register',
  'order',
  'stock',
  'build',
  'jobs',
  'chargingPoint',
  'recall',
  'breakdown',
  'fire',
  'yearlyCapacity',
  'customers',
  'bev',
  'target',
  'accident',
  'plant',
  'dealer',
  'share',
  'smartphone',
  'cut',
  'plate',
];

export const countsInField = ({ concepts: said }: SentenceReading): boolean =>
  FIELD.some((concept) => said.has(concept));

/** Of the wiring, not of the car: "mit 400 Volt", "die 12-Volt-Batterie". */
const isVolt = formTest(/^volt$/);

/** Whether a bare number counts something that can be looked up. */
export function isCounted(value: ValueMention, reading: SentenceReading): boolean {
  const { concepts: said } = reading;
  if (value.spoken && value.number < 3) return false;
  if (isAt(reading.tokens, value.last + 1, isVolt)) return false;
  if (
    countsInField(reading) &&
    (value.digits >= 2 || value.number >= 10 || said.has('plant') || said.has('accident') || said.has('hire'))
  )
    return true;
  return isLarge(value, reading) || isHeadCount(value, reading) || isFew(value, reading);
}

/** "drei davon", "vier Hersteller", "drei mehr, als angegeben": few, but of somebody who is known to the public. */
function isFew(value: ValueMention, { tokens }: SentenceReading): boolean {
  const words = wordsOfClause(tokens, value);
  if (anyIs(words, isOfThem) || isAt(tokens, value.last + 1, isDifference)) return true;
  const noun = nounBehind(value, tokens);
  return (
    noun !== null && (isBody(noun.word) || isAt(tokens, value.last + 1, isFurther) || anyIs(words, thereIs))
  );
}
const isOfThem = formTest(/^davon$/);
/** "Nur vier öffentliche Säulen gab es im Ort" */
const thereIs = formTest(/^(?:gibt|gab|gabe|existier(?:t|en))$/);
const isDifference = formTest(/^(?:mehr|weniger)$/);
const isFurther = formTest(/^weiteren?$/);
const isBody = formTest(
  /(?:unternehmen|hersteller|handler|gruppe|anbieter|konzern|firm(?:a|e)|land(?:er)?|staat|stadt|gemeinde|kommun|antrage?|klage|marke|behorde|verbande?|betriebe?|bank|verein|partei)(?:n|en|e|s)?$/,
);

/** "520 Kunden", "waren davon 702.000 geschafft": nobody names such a number for the scene's sake. */
const isLarge = (value: ValueMention, reading: SentenceReading): boolean =>
  value.number >= 100 &&
  !(value.spoken && ROUND.has(value.number)) &&
  !isLabel(value, reading) &&
  !countsGuests(value);
/** "hundert Brötchen", "nach hunderttausend" */
const ROUND = new Set([100, 1000, 10_000, 100_000]);

/** "51 Hektar", "elf weitere Anträge": a counted noun stands behind. */
const isHeadCount = (value: ValueMention, { tokens }: SentenceReading): boolean =>
  value.number >= 10 &&
  nounBehind(value, tokens) !== null &&
  !countsGuests(value) &&
  !(value.spoken && ROUND.has(value.number));

/** The noun that a number counts, one adjective apart. */
function nounBehind({ last }: ValueMention, tokens: readonly Token[]): Token | null {
  const adjective = tokens[last + 1]?.capital === false && isAt(tokens, last + 1, isAdjective);
  const noun = tokens[last + (adjective ? 2 : 1)];
  return noun?.kind === 'word' && noun.capital && noun.glue === 'space' && !isNoCount(noun.word)
    ? noun
    : null;
}
const isAdjective = formTest(/^\w{2,}(?:e[nr]?|er)$/);
const isNoCount = formTest(/^(?:uhr|zoll|januar|februar|marz|april|mai|juni|juli|august|\w+ember|oktober)$/);

/** "CLA 250", "Halle 10", "Baujahr 1978": the number tells which one. */
function isLabel({ first, last, number }: ValueMention, { tokens }: SentenceReading): boolean {
  const bare = first === last && /^\d{1,4}$/.test(tokens[first]?.raw ?? '');
  if (!bare) return false;
  const before = tokens[first - 1];
  const follows = before?.kind === 'word' && before.capital && first > 1;
  return (number >= 1900 && number < 2100) || (follows && tokens[last + 1]?.capital !== true);
}

/** "11.400 Zuschauer" */
const countsGuests = ({ nouns }: ValueMention): boolean =>
  nouns.slice(0, 1).some((noun) => concepts.conceptsOf(noun).includes('audience'));
