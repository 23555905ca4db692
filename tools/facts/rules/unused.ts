import type { Finding } from '../finding.ts';
import type { Knowledge } from '../knowledge.ts';
import { namedEntities } from './references.ts';

/** Names that no fact needs only make wrong matches likelier. */
export function unused({ entities, facts }: Knowledge): Finding[] {
  const parentOf = new Map(entities.map(({ item }) => [item.id, item.parent]));
  const used = new Set<string>();
  for (const { item } of facts) {
    for (const [, id] of namedEntities(item)) {
      let next: string | null = id;
      while (next && !used.has(next)) {
        used.add(next);
        next = parentOf.get(next) ?? null;
      }
    }
  }
  return entities
    .filter(({ item }) => !used.has(item.id))
    .map(({ item, file }) => ({
      level: 'error',
      record: `${file}: ${item.id}`,
      message: 'No fact names this entity. Remove it, or add the fact it is meant for.',
    }));
}
