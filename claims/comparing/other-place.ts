import { formTest, isAt } from '../german/form-test.ts';
import { isLedBy } from '../german/words-before.ts';
import { inRange } from '../linking/claim-range.ts';
import { type SentenceInContext, speaksOf } from '../linking/context.ts';
import type { FactFrame } from '../linking/fact-frame.ts';
import type { Fits } from '../linking/fits.ts';
import { isWhence } from '../linking/near-place.ts';
import { isSaid } from '../linking/subject-fit.ts';
import { agrees } from '../linking/value-state.ts';

/** Another place is another claim's only where the place is what the record is about. */
export const placeMatters = (frame: FactFrame): boolean =>
  /^(?:plant|production-|research|headquarters|vehicle-registration|accident|court-ruling)/.test(
    frame.predicate.name,
  );

const isIn = formTest(/^(?:in|im)$/);

const isInTown = formTest(/^in$/);

/** Towns that the claim names as where something is, "in Szeged". */
const townsWithin = (
  { mentions, regions, reading: { tokens } }: SentenceInContext,
  { range }: Fits,
): SentenceInContext['mentions'] =>
  mentions.filter(
    ({ kind, compound, first, entities: ids }) =>
      kind === 'name' &&
      !compound &&
      inRange(range, first) &&
      isAt(tokens, first - 1, isInTown) &&
      !ids.some((id) => regions.some((region) => region.id === id)),
  );

/** "Der iX3, der seit Oktober in Szeged vom Band läuft": the plant is not named, the town where it stands by the claim is another. */
export const worksElsewhere = (
  sentence: SentenceInContext,
  { entities, predicate }: FactFrame,
  fits: Fits,
): boolean =>
  /^(?:plant|production)-start$/.test(predicate.name) &&
  agrees(fits.value) &&
  fits.value.date !== null &&
  !isSaid(fits.subject) &&
  townsWithin(sentence, fits).some((town) => town.entities.every((id) => !entities.has(id)));

/** "In der Gläsernen Manufaktur in Leipzig": the site is named, but where it stands is another town. */
export const standsElsewhere = (sentence: SentenceInContext, frame: FactFrame, fits: Fits): boolean => {
  const { place } = frame.fact.qualifiers;
  if (place === undefined || !placeMatters(frame) || !isSaid(fits.subject) || !agrees(fits.value))
    return false;
  if (speaksOf(sentence, place)) return false;
  const towns = townsWithin(sentence, fits);
  return (
    towns.length > 0 &&
    towns.every(
      ({ first, entities: ids }) =>
        !ids.some((id) => frame.entities.has(id)) && !isWhence(sentence.reading.tokens, first),
    )
  );
};

/** Plants are often told of by the dozen. */
const OF_OFFICES = /^(?:research|headquarters)/;

/**
 * "eröffnete in Berlin sein Zentrum, während Great Wall in München seines schloss": the place that is the record's value stands in
 * another clause, the claim's own has another one.
 */
export function placesElsewhere(
  { mentions, reading: { tokens } }: SentenceInContext,
  { fact, entities, predicate }: FactFrame,
  { value, range }: Fits,
): boolean {
  if (fact.value.type !== 'entity' || !agrees(value) || !OF_OFFICES.test(predicate.name)) return false;
  const wanted = fact.value.entities;
  const within = mentions.filter(({ first }) => inRange(range, first));
  return (
    !within.some((mention) => mention.entities.some((id) => wanted.includes(id))) &&
    within.some(
      ({ kind, compound, first, entities: ids }) =>
        kind === 'name' && !compound && isLedBy(tokens, first, isIn) && !ids.some((id) => entities.has(id)),
    )
  );
}
