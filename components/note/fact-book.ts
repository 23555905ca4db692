import type { Entity, Fact, Pack } from '../../facts/types.ts';
import type { Coverage } from '../messages.ts';
import { newestDate } from './newest-date.ts';

/** Everything known, by id. Where two packs share an id the first one stands. */
export interface FactBook {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly packs: readonly Pack[];
}

export function factBook(packs: readonly Pack[]): FactBook {
  const facts = new Map<string, Fact>();
  const entities = new Map<string, Entity>();
  for (const pack of packs) {
    for (const fact of pack.facts) if (!facts.has(fact.id)) facts.set(fact.id, fact);
    for (const entity of pack.entities) if (!entities.has(entity.id)) entities.set(entity.id, entity);
  }
  return { facts, entities, packs };
}

export function coverageOf(book: FactBook): Coverage {
  const checked = newestDate([...book.facts.values()].map((fact) => fact.checked));
  return { facts: book.facts.size, packs: book.packs.length, checked };
}
