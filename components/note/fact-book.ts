import type { Entity, Fact, Pack } from '../../facts/types.ts';
import type { Coverage } from '../messages.ts';
import { newestDate } from './newest-date.ts';

/** What notes ask of everything known. */
export interface FactBook {
  fact(id: string): Fact | undefined;
  entity(id: string): Pick<Entity, 'name' | 'name_en'> | undefined;
  /** Facts that may stand in one picture with this one, in the order of the packs: at least all that ladder.ts compares. */
  beside(fact: Fact): readonly Fact[];
}

/** A book over packs that are there whole. Where two share an id the first one stands. */
export interface PackBook extends FactBook {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly packs: readonly Pack[];
}

export function factBook(packs: readonly Pack[]): PackBook {
  const facts = new Map<string, Fact>();
  const entities = new Map<string, Entity>();
  for (const pack of packs) {
    for (const fact of pack.facts) if (!facts.has(fact.id)) facts.set(fact.id, fact);
    for (const entity of pack.entities) if (!entities.has(entity.id)) entities.set(entity.id, entity);
  }
  return {
    facts,
    entities,
    packs,
    fact: (id) => facts.get(id),
    entity: (id) => entities.get(id),
    beside: () => [...facts.values()],
  };
}

export function coverageOf(packs: readonly Pack[]): Coverage {
  const { facts } = factBook(packs);
  const checked = newestDate([...facts.values()].map((fact) => fact.checked));
  return { facts: facts.size, packs: packs.length, checked };
}
