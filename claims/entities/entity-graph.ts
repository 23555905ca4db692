import { type Entity, type EntityType, entityTypes } from '../../facts/types.ts';
import { tokenize } from '../german/tokens.ts';
import { groupAt, type StoredGroups } from '../stored/groups.ts';
import { Names } from '../stored/names.ts';
import { textAt } from '../stored/texts.ts';
import { chainOf, type StoredEntities, storeEntities } from './stored-entities.ts';

/** Levels on which two different entities compete for being the subject of a claim. */
export type Level = 'model' | 'maker' | 'place' | 'track' | 'law' | 'institution' | 'person' | 'technology';

const LEVELS: Record<EntityType, Level> = {
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

/** What is told of an entity; the descriptions by which texts speak of it are in the alias index. */
export type KnownEntity = Omit<Entity, 'paraphrases'>;

/** Entities with their parents; knows who belongs to whom. What is asked of one is worked out when it is first asked. */
export class EntityGraph {
  readonly #stored: StoredEntities;
  readonly #ids: Names;
  /** Numbers of ids met so far; -1 for those nobody defines or names. */
  readonly #numbers = new Map<string, number>();
  readonly #entities = new Map<string, KnownEntity>();
  readonly #ancestors = new Map<string, ReadonlySet<string>>();
  readonly #parts = new Map<string, readonly string[]>();
  readonly #houses = new Map<string, readonly string[]>();

  constructor(stored: StoredEntities) {
    this.#stored = stored;
    this.#ids = new Names(stored.ids);
  }

  static of(entities: readonly Entity[]): EntityGraph {
    return new EntityGraph(storeEntities(entities, entities.length));
  }

  #number(id: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const number = this.#ids.find(id) ?? -1;
    this.#numbers.set(id, number);
    return number;
  }

  #idsIn(groups: StoredGroups, id: string): string[] {
    return Array.from(groupAt(groups, this.#number(id)), (number) => this.#ids.at(number));
  }

  /** The plants in a town. */
  plantsAt(place: string): readonly string[] {
    return this.#idsIn(this.#stored.plants, place);
  }

  get(id: string): KnownEntity | undefined {
    const known = this.#entities.get(id);
    if (known !== undefined) return known;
    const type = this.type(id);
    if (type === undefined) return undefined;
    const number = this.#number(id);
    const [name, english, aliases] = JSON.parse(textAt(this.#stored.names, number)) as [
      string,
      string | null,
      readonly string[],
    ];
    const parent = this.#stored.parents[number] ?? -1;
    const entity: KnownEntity = {
      id,
      name,
      ...(english === null ? {} : { name_en: english }),
      type,
      aliases,
      parent: parent < 0 ? null : this.#ids.at(parent),
    };
    this.#entities.set(id, entity);
    return entity;
  }

  /** Whether it comes from a pack; others are known by name only. */
  isPacked(id: string): boolean {
    const number = this.#number(id);
    return number >= 0 && number < this.#stored.packed;
  }

  type(id: string): EntityType | undefined {
    return entityTypes[this.#stored.types[this.#number(id)] ?? -1];
  }

  /** Where statistics and laws hold: a country, a union of them, the world. */
  isRegion(id: string): boolean {
    const type = this.type(id);
    return type === 'country' || type === 'region';
  }

  level(id: string): Level | undefined {
    const type = this.type(id);
    return type === undefined ? undefined : LEVELS[type];
  }

  /** A town or a plant: either is said for the other. */
  isSite(id: string): boolean {
    const type = this.type(id);
    return type === 'place' || type === 'plant';
  }

  /** All entities that `id` belongs to, nearest first; cycles are cut. */
  ancestors(id: string): ReadonlySet<string> {
    const known = this.#ancestors.get(id);
    if (known !== undefined) return known;
    const chain = chainOf(this.#number(id), this.#stored.parents);
    const ancestors = new Set(chain.map((number) => this.#ids.at(number)));
    this.#ancestors.set(id, ancestors);
    return ancestors;
  }

  /** All entities that belong to `id`, at any depth. */
  parts(id: string): readonly string[] {
    const known = this.#parts.get(id);
    if (known !== undefined) return known;
    const parts = this.#idsIn(this.#stored.parts, id);
    this.#parts.set(id, parts);
    return parts;
  }

  isPartOf(id: string, whole: string): boolean {
    return this.ancestors(id).has(whole);
  }

  /** A company and its division or brand of the same name: "Xiaomi" is said for Xiaomi EV, "VW" for the group. */
  sameHouse(a: string, b: string): boolean {
    if (a === b) return true;
    return this.house(a).includes(b);
  }

  /** First words of its names: "VW" and "Volkswagen" of the brand, "Volkswagen" of the group, whose "Audi-Mutter" is no Audi. */
  #firstWords(id: string): Set<string> {
    const entity = this.get(id);
    const names = entity === undefined ? [id] : [entity.name, ...entity.aliases];
    return new Set(
      names.filter((name) => !/-Mutter/.test(name)).map((name) => tokenize(name)[0]?.fold ?? id),
    );
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
    return this.level(b) === 'maker' && !this.#firstWords(a).isDisjointFrom(this.#firstWords(b));
  }

  /** True where one belongs to the other or they are the same. */
  related(a: string, b: string): boolean {
    return a === b || this.isPartOf(a, b) || this.isPartOf(b, a);
  }
}
