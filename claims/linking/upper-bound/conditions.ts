import type { Fact } from '../../../facts/types.ts';
import { concepts } from '../../lexicon/concepts.ts';
import { overlap } from '../bits.ts';
import type { SentenceInContext } from '../context.ts';
import { firstSpan } from '../first-span.ts';
import { driveOf } from '../qualifier-fit.ts';

/** Conditions of a fact that are entities. */
export const NAMING = ['track', 'place', 'person', 'counterpart', 'source'] as const;

/**
 * Kinds of conditions as bits: which of them a fact has, and which of them a sentence speaks of. Only what both sides
 * speak of can fit or conflict.
 */
export const REGION = 1;
export const PERIOD = 2;
export const CYCLE = 4;
export const DRIVE = 8;
export const STAGE = 16;
export const ELAPSED = 32;
/** Track, place, person, counterpart, source. */
export const ENTITY = 64;

/** Conditions of a fact; periods are told apart in date-reach.ts, and a cycle can contradict any fact. */
export function conditionsOf(fact: Fact, named: boolean): number {
  const { region, stage, elapsed_s } = fact.qualifiers;
  let bits = PERIOD | CYCLE;
  if (region !== undefined) bits |= REGION;
  if (driveOf(fact) !== undefined) bits |= DRIVE;
  if (stage !== undefined) bits |= STAGE;
  if (elapsed_s !== undefined) bits |= ELAPSED;
  if (named) bits |= ENTITY;
  return bits;
}

const DRIVES = concepts.bitsOf(['phev', 'nev', 'pure']);
const STAGES = concepts.bitsOf(['prototype', 'production', 'raceCar']);

/** What a sentence says that could fit or contradict a condition. */
export function conditionsSaid({ reading, regions, named, described }: SentenceInContext): number {
  let bits = 0;
  if (regions.length > 0) bits |= REGION;
  if (reading.dates.length > 0) bits |= PERIOD;
  if (reading.cycles.length > 0) bits |= CYCLE;
  if (overlap(reading.concepts.bits, DRIVES)) bits |= DRIVE;
  if (overlap(reading.concepts.bits, STAGES)) bits |= STAGE;
  for (const value of reading.values) if (value.type === 'duration') bits |= ELAPSED;
  if (firstSpan(reading.tokens) !== null) bits |= ELAPSED;
  if (named.size > 0 || described.size > 0) bits |= ENTITY;
  return bits;
}
