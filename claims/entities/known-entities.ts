import type { Entity, Pack } from '../../facts/types.ts';
import { gazetteer } from './gazetteer.ts';
import { withHomes } from './homes.ts';

/** All entities that texts may speak of: those of the packs, `packed` of them, then the names everybody knows. */
export function knownEntities(packs: readonly Pack[]): {
  readonly entities: Entity[];
  readonly packed: number;
} {
  const packed = withHomes(withShortNames(packs.flatMap((pack) => pack.entities)));
  const names = new Map(
    packed.flatMap((entity) =>
      [entity.name, ...entity.aliases].map((name): [string, string] => [name.toLowerCase(), entity.id]),
    ),
  );
  return { entities: [...packed, ...gazetteer(names)], packed: packed.length };
}

/** Models are also called without their maker where a number makes the name distinctive: "Xpeng G6" is "G6". */
function withShortNames(entities: readonly Entity[]): Entity[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return entities.map((entity) => {
    const maker = entity.type === 'model' && entity.parent !== null ? byId.get(entity.parent) : undefined;
    if (maker === undefined) return entity;
    const makers = [maker.name, ...maker.aliases].map((name) => `${name.toLowerCase()} `);
    const short = [entity.name, ...entity.aliases].flatMap((name) => {
      const prefix = makers.find((candidate) => name.toLowerCase().startsWith(candidate));
      const rest = prefix === undefined ? '' : name.slice(prefix.length);
      return /\d/.test(rest) && /\p{L}/u.test(rest) ? [rest] : [];
    });
    return short.length === 0 ? entity : { ...entity, aliases: [...entity.aliases, ...short] };
  });
}
