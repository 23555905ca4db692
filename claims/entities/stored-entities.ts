import { type Entity, entityTypes } from '../../facts/types.ts';
import { fold } from '../german/fold.ts';
import { tokenize } from '../german/tokens.ts';
import { type StoredGroups, storeGroups } from '../stored/groups.ts';
import { type StoredNames, storeNames } from '../stored/names.ts';
import { type StoredTexts, storeTexts } from '../stored/texts.ts';

/** What is known of entities, by number: in columns and texts, so that it can be stored as it is and nothing is read at a start. */
export interface StoredEntities {
  /** Their ids, then those of parents that nobody defines. */
  readonly ids: StoredNames;
  /** How many of the first ones come from packs. */
  readonly packed: number;
  /** Places in `entityTypes`; of defined entities only. */
  readonly types: Uint8Array;
  /** Numbers of the parents; -1 without one. */
  readonly parents: Int32Array;
  /** Names as JSON: name, English name or null, aliases. */
  readonly names: StoredTexts;
  /** What belongs to each, at any depth. */
  readonly parts: StoredGroups;
  /** The plants in each town. */
  readonly plants: StoredGroups;
}

/** `packed` of them come from packs, the others are known by name only. Of two with the same id the last stands, in the place of the first. */
export function storeEntities(entities: readonly Entity[], packed: number): StoredEntities {
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  const numbers = new Map([...known.keys()].map((id, number) => [id, number]));
  const defined = [...known.values()];
  const parents = defined.map(({ parent }) => {
    if (parent === null) return -1;
    const number = numbers.get(parent) ?? numbers.size;
    numbers.set(parent, number);
    return number;
  });
  return {
    ids: storeNames([...numbers.keys()]),
    packed: new Set(entities.slice(0, packed).map(({ id }) => id)).size,
    types: Uint8Array.from(defined, ({ type }) => entityTypes.indexOf(type)),
    parents: Int32Array.from(parents),
    names: storeTexts(
      defined.map(({ name, name_en, aliases }) => JSON.stringify([name, name_en ?? null, aliases])),
    ),
    parts: storeGroups(partsOf(parents, numbers.size)),
    plants: storeGroups(plantsOf(defined)),
  };
}

/** All that `number` belongs to, nearest first; cycles are cut. */
export function chainOf(number: number, parents: ArrayLike<number>): number[] {
  const chain: number[] = [];
  for (let next = parents[number] ?? -1; next >= 0 && next !== number; next = parents[next] ?? -1) {
    if (chain.includes(next)) break;
    chain.push(next);
  }
  return chain;
}

function partsOf(parents: readonly number[], count: number): number[][] {
  const parts = Array.from({ length: count }, (): number[] => []);
  for (const number of parents.keys())
    for (const whole of chainOf(number, parents)) parts[whole]?.push(number);
  return parts;
}

/** By the words of their names: "BMW-Werk München" stands in Munich. */
function plantsOf(entities: readonly Entity[]): number[][] {
  const named = new Map<string, number[]>();
  for (const [number, { type, name }] of entities.entries())
    if (type === 'plant')
      for (const { kind, fold } of tokenize(name))
        if (kind === 'word') named.set(fold, [...(named.get(fold) ?? []), number]);
  return entities.map(({ type, name }) => (type === 'place' ? (named.get(fold(name)) ?? []) : []));
}
