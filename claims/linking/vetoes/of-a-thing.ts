import { anyIs, formTest, isAt } from '../../german/form-test.ts';
import { wordsOfClause } from '../clauses.ts';
import type { SentenceInContext } from '../context.ts';
import type { FactFrame } from '../fact-frame.ts';
import type { Fits } from '../fits.ts';

/** What bears a car's name and is none. */
const isThing = formTest(
  /^(?:modellautos?|spielzeug\w*|reifen|felgen?|videos?|clips?|films?|podcasts?|poster|plakate?|computerspiel\w*)$/,
);
/** "Die Reifen, die es für den SU7 Ultra gibt, sind bis Tempo 350 freigegeben" */
const OPENING = 2;

/** "Auflage von 50.000 Modellautos", "ein Video von 6:22 Minuten": a figure of what is no car. */
export const isOfThing = ({ reading: { tokens } }: SentenceInContext, { value: { value } }: Fits): boolean =>
  value !== null &&
  (anyIs(wordsOfClause(tokens, value), isThing) || anyIs(tokens.slice(0, OPENING), isThing));

const isBack = formTest(/^(?:ruckkauf\w*|aktienruckkauf\w*|zuruckgekauft|zuruckkauf\w*|zuruckerw\w*)$/);
const buys = formTest(/^(?:kauft?e?n?|erwarb(?:en)?|erwirbt)$/);
const isAgain = formTest(/^zuruck$/);

/** "Für 5,5 Milliarden erwarb der Konzern eigene Aktien zurück": the other way round than a sale. */
export const isBuyback = ({ reading: { tokens } }: SentenceInContext, { predicate }: FactFrame): boolean =>
  predicate.name === 'capital-raise' &&
  (anyIs(tokens, isBack) || (anyIs(tokens, buys) && anyIs(tokens, isAgain)));

const isFor = formTest(/^fur$/);
const isPower = formTest(/^(?:strom|energie)$/);
const isFrom = formTest(/^von$/);
const isTo = formTest(/^(?:nach|bis)$/);

/** "Für die 835 Kilometer von Shanghai nach Wuhan brauchte er elf Stunden": a way that the record does not know. */
export function isWay(
  { mentions, reading: { tokens } }: SentenceInContext,
  { words, predicate }: FactFrame,
  { value: { value } }: Fits,
): boolean {
  if (value?.type !== 'distance') return false;
  // "zog in 20 Minuten Strom für 582 Kilometer"
  if (isAt(tokens, value.first - 1, isFor) && isAt(tokens, value.first - 2, isPower))
    return !/^(?:charging|range$)/.test(predicate.name);
  if (!isAt(tokens, value.last + 1, isFrom)) return false;
  const start = value.last + 2;
  const from = mentions.find(({ first }) => first === start);
  return from !== undefined && isAt(tokens, from.last + 1, isTo) && !words.has(tokens[start]?.fold ?? '');
}
