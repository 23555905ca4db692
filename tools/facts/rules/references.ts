import { entityQualifiers, type Fact } from '../../../facts/types.ts';
import type { Finding } from '../finding.ts';
import type { Knowledge } from '../knowledge.ts';

/** The ids of all entities a fact names, with the field that names them. */
export function namedEntities(fact: Fact): [field: string, id: string][] {
  const named: [string, string][] = [['subject', fact.subject]];
  for (const key of entityQualifiers) {
    const id = fact.qualifiers[key];
    if (id !== undefined) named.push([`qualifiers.${key}`, id]);
  }
  for (const value of [fact.value, ...fact.also]) {
    if (value.type === 'entity') named.push(...value.entities.map((id): [string, string] => ['value', id]));
  }
  return named;
}

/** Whatever a record points to exists: entities, parents and superseding facts. */
export function references({ entities, facts }: Knowledge): Finding[] {
  const known = new Set(entities.map(({ item }) => item.id));
  const findings: Finding[] = [];
  const missing = (record: string, field: string, id: string) =>
    findings.push({
      level: 'error',
      record,
      message: `${field} names the entity "${id}", which no pack has. Correct the id or add the entity to facts/packs/entities.json.`,
    });
  for (const { item, file } of entities) {
    if (item.parent !== null && !known.has(item.parent))
      missing(`${file}: ${item.id}`, 'parent', item.parent);
  }
  for (const { item, file } of facts) {
    for (const [field, id] of namedEntities(item))
      if (!known.has(id)) missing(`${file}: ${item.id}`, field, id);
  }
  return findings;
}
