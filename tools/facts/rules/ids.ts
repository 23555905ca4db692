import type { Finding } from '../finding.ts';
import type { Knowledge, Placed } from '../knowledge.ts';

/** An id means one record in all packs; a fact that was merged away lives on only under `replaces`. */
export function ids({ entities, facts }: Knowledge): Finding[] {
  const replaced = facts.flatMap(({ item, file }) =>
    item.replaces.map((id) => ({ item: { id, owner: item.id }, file })),
  );
  return [...twice('entity', entities), ...twice('fact', [...facts, ...replaced])];
}

function twice(kind: string, records: readonly Placed<{ id: string; owner?: string }>[]): Finding[] {
  const first = new Map<string, Placed<{ id: string }>>();
  const findings: Finding[] = [];
  for (const record of records) {
    const { id, owner } = record.item;
    const other = first.get(id);
    if (other === undefined) first.set(id, record);
    else {
      const place = owner === undefined ? '' : ` (under replaces of ${owner})`;
      findings.push({
        level: 'error',
        record: `${record.file}: ${id}${place}`,
        message: `This ${kind} id already stands in ${other.file}. Give one of the two another id, or merge them.`,
      });
    }
  }
  return findings;
}
