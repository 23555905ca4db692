import { formTest, isAt } from '../../german/form-test.ts';
import type { SentenceInContext } from '../context.ts';
import type { FactFrame } from '../fact-frame.ts';
import type { Fits } from '../fits.ts';

const isFor = formTest(/^fur$/);
const isPower = formTest(/^(?:strom|energie)$/);
const isFrom = formTest(/^von$/);
const isTo = formTest(/^(?:nach|bis)$/);

/** "Für die 835 Kilometer von Shanghai nach Wuhan brauchte er elf Stunden": a way that the record does not know. */
export function isAnotherWay(
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
