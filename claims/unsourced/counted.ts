import { formTest, isAt } from '../german/form-test.ts';
import type { ValueMention } from '../german/value-types.ts';
import { concepts } from '../lexicon/concepts.ts';
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
  return isLarge(value, reading) || isHeadCount(value, reading);
}

/** "520 Kunden", "waren davon 702.000 geschafft": nobody names such a number for the scene's sake. */
const isLarge = (value: ValueMention, reading: SentenceReading): boolean =>
  value.number >= 100 &&
  !(value.spoken && ROUND.has(value.number)) &&
  !isLabel(value, reading) &&
  !countsGuests(value);
/** "hundert Brötchen", "nach hunderttausend" */
const ROUND = new Set([100, 1000, 10_000, 100_000]);

/** "51 Hektar", "elf Hersteller": a counted noun stands right behind. */
const isHeadCount = (value: ValueMention, { tokens }: SentenceReading): boolean => {
  const noun = tokens[value.last + 1];
  return (
    value.number >= 10 &&
    noun?.kind === 'word' &&
    noun.capital &&
    noun.glue === 'space' &&
    !isAt(tokens, value.last + 1, isNoCount) &&
    !countsGuests(value) &&
    !(value.spoken && ROUND.has(value.number))
  );
};
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
