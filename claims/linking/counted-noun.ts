import { concepts } from '../lexicon/concepts.ts';
import type { SentenceInContext } from './context.ts';
import { cueParts, saysStrongly } from './cue-fit.ts';
import type { FactFrame } from './fact-frame.ts';
import type { Fits } from './fits.ts';
import { agreesInPart } from './value-state.ts';

/** Whether the noun behind a count belongs to the predicate ("54.774 Bestellungen" is no registration). */
export function nounFit({ value }: Fits, frame: FactFrame): 'fits' | 'conflicts' | 'silent' {
  if (value.value === null || value.value.type !== 'count') return 'silent';
  const { predicate } = frame;
  for (const noun of value.value.nouns.slice(0, 3)) {
    const plugged = frame.fact.qualifiers.drive?.includes('phev') ?? false;
    const meanings = concepts
      .conceptsOf(noun)
      .filter((meaning) => MEASURES.has(meaning) && !(plugged && meaning === 'phev'));
    if (meanings.length === 0) continue;
    // "eine Fabrik, die jährlich 150.000 Wagen liefern soll"
    if (predicate.name === 'plant-capacity' && /^liefer/.test(noun)) continue;
    const own = concepts
      .conceptsOf(noun)
      .some((meaning) => cueParts(predicate).has(meaning) || predicate.weak.includes(meaning));
    return own || meanings.some((meaning) => predicate.weak.includes(meaning) || frame.concepts.has(meaning))
      ? 'fits'
      : 'conflicts';
  }
  return 'silent';
}

/** Whether the figure counts another thing than the fact does. */
export const countsOtherThing = (sentence: SentenceInContext, frame: FactFrame, fits: Fits): boolean =>
  countsPieces(frame, fits) ||
  (nounFit(fits, frame) === 'conflicts' && !countsDoers(fits) && !ordersAre(sentence, frame, fits));

/** "vom Capri 29.000 Stück" beside 2.900 jobs, "10.700 Unterschriften" beside as many who work there. */
const countsPieces = ({ predicate }: FactFrame, { value: { value } }: Fits): boolean =>
  /^(?:job-cut|headcount|hiring)$/.test(predicate.name) &&
  value?.type === 'count' &&
  /^(?:stuck|exemplare?n?|autos?|fahrzeuge?n?|wagen|unterschriften|stimmen|einwande?n?|einwendungen|baume?n?)$/.test(
    value.nouns[0] ?? '',
  );

/** "10.000 Menschen bestellten": who does a thing is counted for the thing done, where the figure is the record's. */
const countsDoers = ({ value }: Fits): boolean =>
  agreesInPart(value) &&
  (value.value?.nouns ?? [])
    .slice(0, WITH_ATTRIBUTE)
    .some((noun) => /^(?:mensch|leut|person|kund|kauf)/.test(noun));
const WITH_ATTRIBUTE = 2;

/** "Bestellt hatten 60.000 Käufer": who orders is counted for the orders. */
const ordersAre = ({ reading }: SentenceInContext, { predicate }: FactFrame, { value }: Fits): boolean =>
  predicate.name === 'order-count' &&
  saysStrongly(reading, predicate) &&
  /^kauf/.test(value.value?.nouns[0] ?? '');

/** Concepts that name what a count counts. */
const MEASURES = new Set([
  'order',
  'register',
  'deliver',
  'sell',
  'build',
  'jobs',
  'chargingPoint',
  'breakdown',
  'fire',
  'recall',
  'smartphone',
  'shares',
  'plant',
  'shop',
  'charge',
  'accident',
  'phev',
  'combustion',
  'court',
  'bicycle',
  'commercialVehicle',
  'testDrive',
  'audience',
]);
