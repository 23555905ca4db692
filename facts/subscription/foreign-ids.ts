import {
  type Entity,
  entityQualifiers,
  type Fact,
  type FactValue,
  type Pack,
  type Qualifiers,
} from '../types.ts';

/** Facts and entities of added packs, under ids no bundled pack can have. */
export interface ForeignPack {
  readonly pack: Pack;
  /** Entities the pack wanted to define although they come with the extension; the bundled ones stand. */
  readonly keptOut: readonly string[];
}

/** Ids in packs are words joined by hyphens (schema.ts): with a colon in it an id can never be one of theirs. */
export const foreignId = (pack: string, id: string): string => `${pack}:${id}`;

/** The pack an id of an added fact belongs to; null for a bundled fact. */
export function packOfId(id: string): string | null {
  const at = id.indexOf(':');
  return at < 0 ? null : id.slice(0, at);
}

/**
 * Gives everything an added pack defines an id of its own, so that it can stand beside the bundled facts but never
 * replace one: references among its own records follow, references to bundled entities stay, and references to bundled
 * facts (`superseded_by`, `replaces`) are cut.
 */
export function withForeignIds(pack: Pack, bundled: ReadonlySet<string>): ForeignPack {
  const own = new Set(pack.entities.map((entity) => entity.id).filter((id) => !bundled.has(id)));
  const facts = new Set(pack.facts.map((fact) => fact.id));
  const entityId = (id: string): string => (own.has(id) ? foreignId(pack.id, id) : id);
  return {
    keptOut: pack.entities.map((entity) => entity.id).filter((id) => bundled.has(id)),
    pack: {
      ...pack,
      entities: pack.entities
        .filter((entity) => own.has(entity.id))
        .map(
          (entity): Entity => ({
            ...entity,
            id: entityId(entity.id),
            parent: entity.parent === null ? null : entityId(entity.parent),
          }),
        ),
      facts: pack.facts.map((fact) =>
        foreignFact(
          fact,
          pack.id,
          (id) => own.has(id),
          (id) => facts.has(id),
        ),
      ),
    },
  };
}

/** One fact of an added pack; `isOwnEntity` and `isOwnFact` tell which ids the pack defines itself. */
export function foreignFact(
  fact: Fact,
  pack: string,
  isOwnEntity: (id: string) => boolean,
  isOwnFact: (id: string) => boolean,
): Fact {
  const entityId = (id: string): string => (isOwnEntity(id) ? foreignId(pack, id) : id);
  const { superseded_by: successor } = fact;
  return {
    ...fact,
    id: foreignId(pack, fact.id),
    subject: entityId(fact.subject),
    qualifiers: qualifiersWith(fact.qualifiers, entityId),
    value: valueWith(fact.value, entityId),
    also: fact.also.map((value) => valueWith(value, entityId)),
    superseded_by: successor !== null && isOwnFact(successor) ? foreignId(pack, successor) : null,
    // What a fact took over inside its own pack; ids that are gone there mean nothing here.
    replaces: fact.replaces.map((id) => foreignId(pack, id)),
  };
}

function qualifiersWith(qualifiers: Qualifiers, entityId: (id: string) => string): Qualifiers {
  const renamed: { -readonly [Key in keyof Qualifiers]: Qualifiers[Key] } = { ...qualifiers };
  for (const key of entityQualifiers) {
    const id = qualifiers[key];
    if (id !== undefined) renamed[key] = entityId(id);
  }
  return renamed;
}

function valueWith(value: FactValue, entityId: (id: string) => string): FactValue {
  return value.type === 'entity' ? { ...value, entities: value.entities.map(entityId) } : value;
}
