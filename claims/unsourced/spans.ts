import { anyIs, formTest, isAt } from '../german/form-test.ts';
import type { ValueMention } from '../german/value-types.ts';
import { wordsOfClause } from '../linking/clauses.ts';
import { isRow } from '../linking/table-head.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';

/** What is timed or averaged. */
const TIMED = ['lap', 'charge', 'accelerate', 'record', 'averaging'];

/** Times of the day, ages and spans say little alone; what was measured, granted or takes its time does. */
export function isTellingSpan(value: ValueMention, reading: SentenceReading): boolean {
  const { tokens } = reading;
  if (TIMED.some((concept) => reading.concepts.has(concept))) return true;
  if (isMeasured(value) || isRow(reading) || isAt(tokens, value.last + 1, isComparison)) return true;
  return anyIs(wordsOfClause(tokens, value), isTerm);
}

/** "8:39,2 Minuten", "knapp 19 Sekunden": nobody counts seconds without a clock. */
const isMeasured = ({ number, digits }: ValueMention): boolean =>
  digits >= 3 || number < 60 || (number < 3600 && number % 60 !== 0);

/** "zwei Wochen schneller", "fünf Jahre früher" */
const isComparison = formTest(/^(?:mehr|weniger|langer|kurzer|schneller|langsamer|fruher)$/);

/** "die Prüfung dauert sechs Wochen", "sieben Jahre Garantie", "bleiben zwölf Monate Zeit", "vor Ablauf von 24 Monaten" */
const isTerm = formTest(
  /^(?:dauer(?:t|n|e)|wartet|wart(?:e|en)|gilt|gelten|(?:warte|liefer|lauf|bearbeitungs)zeit(?:en)?|\w*frist(?:en)?|\w*garantie(?:n|zeit)?|\w*gewahrleistung|ablauf|zeit|vertrag(?:es|s)?|gultig|befristet|hochstens|mindestens|spatestens)$/,
);
