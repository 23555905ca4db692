import type { SentenceInContext } from '../context.ts';
import type { FactFrame } from '../fact-frame.ts';
import type { Fits } from '../fits.ts';
import { differsInNumber } from '../value-state.ts';

const WIDE = /^(?:europe|eu|world)$/;

/** "Europaweit lagen 48.000 Bestellungen vor" beside those of one country. */
export const isOfWiderRegion = (
  { regions }: SentenceInContext,
  { fact: { qualifiers: wanted }, predicate, entities }: FactFrame,
  { value, qualifiers }: Fits,
): boolean =>
  wanted.region !== undefined &&
  /^(?:statistic|event)$/.test(predicate.time) &&
  qualifiers.region === 'silent' &&
  differsInNumber(value) &&
  regions.some(({ adjective }) => !adjective) &&
  regions.every(({ id }) => WIDE.test(id) && !entities.has(id));
