import type { Pack } from '../../facts/types.ts';
import { AliasIndex } from '../entities/alias-index.ts';
import { gazetteer } from '../entities/gazetteer.ts';
import { EntityGraph } from '../entities/entity-graph.ts';
import { predicates } from '../predicates/registry.ts';
import { compileFact, type FactFrame } from './fact-frame.ts';

/** All facts ready for look-up, with the entities they share. */
export class FactIndex {
  readonly graph: EntityGraph;
  readonly aliases: AliasIndex;
  readonly frames: readonly FactFrame[];
  readonly #bySubject = new Map<string, FactFrame[]>();
  readonly #byName = new Map<string, FactFrame[]>();
  readonly #byId = new Map<string, FactFrame>();
  readonly #documentFrequency = new Map<string, number>();

  constructor(packs: readonly Pack[]) {
    const known = packs.flatMap((pack) => pack.entities);
    const names = new Map(known.flatMap((entity) => [entity.name, ...entity.aliases].map((name): [string, string] => [name.toLowerCase(), entity.id])));
    const entities = [...known, ...gazetteer(names)];
    this.graph = new EntityGraph(entities);
    this.aliases = new AliasIndex(entities);
    const frames: FactFrame[] = [];
    for (const pack of packs) {
      for (const fact of pack.facts) {
        const predicate = predicates.get(fact.predicate);
        if (predicate === undefined || this.#byId.has(fact.id)) continue;
        const frame = compileFact(fact, predicate, this.aliases, this.graph);
        frames.push(frame);
        this.#byId.set(fact.id, frame);
        const list = this.#bySubject.get(fact.subject);
        if (list === undefined) this.#bySubject.set(fact.subject, [frame]);
        else list.push(frame);
        const { counterpart, person, place, track } = fact.qualifiers;
        for (const id of [counterpart, person, place, track]) {
          if (id === undefined) continue;
          const named = this.#byName.get(id);
          if (named === undefined) this.#byName.set(id, [frame]);
          else named.push(frame);
        }
        for (const [stem, weight] of frame.stems) if (weight >= 0.7) this.#documentFrequency.set(stem, (this.#documentFrequency.get(stem) ?? 0) + 1);
      }
    }
    this.frames = frames;
  }

  get(id: string): FactFrame | undefined {
    return this.#byId.get(id);
  }

  bySubject(entity: string): readonly FactFrame[] {
    return this.#bySubject.get(entity) ?? [];
  }

  /** Facts that name the entity as counterpart, person, place or track. */
  naming(entity: string): readonly FactFrame[] {
    return this.#byName.get(entity) ?? [];
  }

  /** Inverse document frequency of a stem over the facts, 0 for words no fact uses often. */
  readonly rarity = (stem: string): number => {
    const frequency = this.#documentFrequency.get(stem) ?? 0;
    return Math.log((this.frames.length + 1) / (frequency + 1));
  };
}
