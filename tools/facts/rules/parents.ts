import type { Finding } from '../finding.ts';
import type { Knowledge } from '../knowledge.ts';

/** A brand belongs to a company, a model to a brand: nothing belongs to itself, not over corners either. */
export function parents({ entities }: Knowledge): Finding[] {
  const parentOf = new Map(entities.map(({ item }) => [item.id, item.parent]));
  const findings: Finding[] = [];
  for (const { item, file } of entities) {
    const path = [item.id];
    let next = item.parent;
    while (next && !path.includes(next)) {
      path.push(next);
      next = parentOf.get(next) ?? null;
    }
    if (next !== item.id || item.id !== [...path].sort()[0]) continue;
    findings.push({
      level: 'error',
      record: `${file}: ${item.id}`,
      message: `parent leads in a circle: ${[...path, next].join(' -> ')}. The topmost entity needs null.`,
    });
  }
  return findings;
}
