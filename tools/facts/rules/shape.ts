import type { Finding } from '../finding.ts';
import type { Knowledge } from '../knowledge.ts';

/** Every record has the shape of facts/schema.ts. */
export function shape({ problems }: Knowledge): Finding[] {
  return problems.map(({ item, file }) => ({
    level: 'error',
    record: `${file}: ${item.record}`,
    message: item.path === '' ? item.message : `${item.path}: ${item.message}`,
  }));
}
