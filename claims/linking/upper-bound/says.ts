import type { SentenceInContext } from '../context.ts';
import { CYCLES } from '../qualifier-fit.ts';

/** What a sentence says that could fit or contradict a condition of a fact. */
export interface Says {
  readonly region: boolean;
  readonly date: boolean;
  readonly cycle: boolean;
  readonly drive: boolean;
  readonly stage: boolean;
  readonly duration: boolean;
  readonly entity: boolean;
}

export function saysOf({ reading, regions, named, described }: SentenceInContext): Says {
  const has = (concept: string): boolean => reading.concepts.has(concept);
  return {
    region: regions.length > 0,
    date: reading.dates.length > 0,
    cycle: reading.tokens.some((token) => CYCLES.has(token.fold)),
    drive: has('phev') || has('nev') || has('pure'),
    stage: has('prototype') || has('production') || has('raceCar'),
    duration: reading.values.some((value) => value.type === 'duration'),
    entity: named.size > 0 || described.size > 0,
  };
}

export const SAYS_NOTHING: Says = {
  region: false,
  date: false,
  cycle: false,
  drive: false,
  stage: false,
  duration: false,
  entity: false,
};
