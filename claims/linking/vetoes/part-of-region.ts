import { formTest, isAt } from '../../german/form-test.ts';
import type { Token } from '../../german/tokens.ts';
import { isLedBy } from '../../german/words-before.ts';
import { inRange } from '../claim-range.ts';
import { clauseAround } from '../clauses.ts';
import type { SentenceInContext } from '../context.ts';
import type { FactFrame } from '../fact-frame.ts';
import type { Fits } from '../fits.ts';
import { differsInNumber } from '../value-state.ts';

const isIn = formTest(/^(?:in|im)$/);
const isTown = formTest(/^(?:stadt|gemeinde|kreis|landkreis|region|kanton|provinz|bundesland)$/);
const isArticle = formTest(/^(?:der|die|das)$/);
/** "Das Vereinigte Königreich meldete", "Dänemark kam auf" */
const opensSentence = (tokens: readonly Token[], first: number): boolean =>
  first === 0 || (first === 1 && isAt(tokens, 0, isArticle));

/**
 * "In Hamburg war jeder vierte Neuwagen elektrisch", "in Großbritannien kam Tesla auf 46.000" beside a figure for all of Germany
 * or for a sum of markets: what departs is the figure of a part.
 */
export function tellsOfPart(
  { mentions, reading: { tokens } }: SentenceInContext,
  { fact, predicate, entities, regions }: FactFrame,
  { value, qualifiers }: Fits,
): boolean {
  const whole = fact.qualifiers.region;
  if (predicate.time !== 'statistic' || !differsInNumber(value)) return false;
  if (whole === undefined || qualifiers.place === 'fits') return false;
  // "In Großbritannien kamen 51.000 auf die Straße, womit es der wichtigste Markt in Europa ist"
  const clause = value.value === null ? null : clauseAround(tokens, value.value.first, value.value.last);
  const isWithin = (at: number): boolean => clause !== null && inRange(clause, at);
  if (
    qualifiers.region === 'fits' &&
    (mentions.some(({ first, entities: ids }) => ids.includes(whole) && isWithin(first)) ||
      !mentions.some(({ first, entities: ids }) => ids.includes(whole) && !isWithin(first)))
  )
    return false;
  const places = mentions.filter(
    ({ kind, compound, first }) =>
      kind === 'name' &&
      !compound &&
      (qualifiers.region !== 'fits' || isWithin(first)) &&
      (isLedBy(tokens, first, isIn) ||
        (isAt(tokens, first - 1, isTown) && isLedBy(tokens, first - 1, isIn)) ||
        opensSentence(tokens, first)),
  );
  if (places.length === 0) return false;
  const parts = [...regions].filter((id) => id !== whole);
  // "in EU, EFTA und Großbritannien" names the parts to mean their sum.
  const summed = new Set(
    mentions.flatMap(({ entities: ids }) => ids.filter((id) => id !== whole && regions.has(id))),
  );
  const isPart = (id: string): boolean =>
    !entities.has(id) || (parts.length > 1 && parts.includes(id) && summed.size === 1);
  return places.every(({ entities: ids }) =>
    ids.every((id) => id !== whole && id !== fact.subject && isPart(id)),
  );
}
