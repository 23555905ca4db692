import type { Entity } from '../../facts/types.ts';
import { fold } from '../german/fold.ts';
import { tokenize } from '../german/tokens.ts';

/** Levels on which two different entities compete for being the subject of a claim. */
export type Level = 'model' | 'maker' | 'place' | 'track' | 'law' | 'institution' | 'person' | 'technology';

const LEVELS: Record<Entity['type'], Level> = {
  model: 'model',
  company: 'maker',
  brand: 'maker',
  person: 'person',
  place: 'place',
  country: 'place',
  region: 'place',
  track: 'track',
  organisation: 'institution',
  law: 'law',
  technology: 'technology',
  market: 'technology',
  plant: 'place',
};

/** Entities with their parents; knows who belongs to whom. */
export class EntityGraph {
  readonly #entities = new Map<string, Entity>();
  readonly #levels = new Map<string, Level>();
  readonly #ancestors = new Map<string, ReadonlySet<string>>();
  readonly #parts = new Map<string, string[]>();
  readonly #houses = new Map<string, readonly string[]>();
  readonly #plants = new Map<string, string[]>();

  constructor(entities: Iterable<Entity>) {
    for (const entity of entities) {
      this.#entities.set(entity.id, entity);
      this.#levels.set(entity.id, LEVELS[entity.type]);
    }
    for (const id of this.#entities.keys()) {
      for (const whole of this.ancestors(id)) {
        const list = this.#parts.get(whole);
        if (list === undefined) this.#parts.set(whole, [id]);
        else list.push(id);
      }
    }
    this.#keepPlants();
  }

  /** Plants by the words of their names: "BMW-Werk München" stands in Munich. */
  #keepPlants(): void {
    const named = new Map<string, string[]>();
    for (const { id, type, name } of this.#entities.values())
      if (type === 'plant')
        for (const { kind, fold } of tokenize(name))
          if (kind === 'word') named.set(fold, [...(named.get(fold) ?? []), id]);
    for (const { id, type, name } of this.#entities.values()) {
      const here = type === 'place' ? named.get(fold(name)) : undefined;
      if (here !== undefined) this.#plants.set(id, here);
    }
  }

  /** The plants in a town. */
  plantsAt(place: string): readonly string[] {
    return this.#plants.get(place) ?? [];
  }

  get(id: string): Entity | undefined {
    return this.#entities.get(id);
  }

  /** Where statistics and laws hold: a country, a union of them, the world. */
  isRegion(id: string): boolean {
    const type = this.#entities.get(id)?.type;
    return type === 'country' || type === 'region';
  }

  level(id: string): Level | undefined {
    return this.#levels.get(id);
  }

  /** All entities that `id` belongs to, nearest first; cycles are cut. */
  ancestors(id: string): ReadonlySet<string> {
    const known = this.#ancestors.get(id);
    if (known !== undefined) return known;
    const chain = new Set<string>();
    let parent = this.#entities.get(id)?.parent ?? null;
    while (parent !== null && !chain.has(parent) && parent !== id) {
      chain.add(parent);
      parent = this.#entities.get(parent)?.parent ?? null;
    }
    this.#ancestors.set(id, chain);
    return chain;
  }

  /** All entities that belong to `id`, at any depth. */
  parts(id: string): readonly string[] {
    return this.#parts.get(id) ?? [];
  }

  isPartOf(id: string, whole: string): boolean {
    return this.ancestors(id).has(whole);
  }

  /** A company and its division or brand of the same name: "Xiaomi" is said for Xiaomi EV, "VW" for the group. */
  sameHouse(a: string, b: string): boolean {
    if (a === b) return true;
    return this.house(a).includes(b);
  }

  #house(id: string): string {
    return tokenize(this.#entities.get(id)?.name ?? id)[0]?.fold ?? id;
  }

  /** All entities of the same house as `id`, without itself. */
  house(id: string): readonly string[] {
    const known = this.#houses.get(id);
    if (known !== undefined) return known;
    const others =
      this.level(id) === 'maker'
        ? [...this.ancestors(id), ...this.parts(id)].filter((other) => this.#sharesHouse(id, other))
        : [];
    this.#houses.set(id, others);
    return others;
  }

  #sharesHouse(a: string, b: string): boolean {
    return this.level(b) === 'maker' && this.#house(a) === this.#house(b);
  }

  /** True where one belongs to the other or they are the same. */
  related(a: string, b: string): boolean {
    return a === b || this.isPartOf(a, b) || this.isPartOf(b, a);
  }
}
