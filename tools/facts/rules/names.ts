import type { Finding } from '../finding.ts';
import type { Knowledge } from '../knowledge.ts';

/** A name that always means one entity means no other one. Paraphrases may be shared: the context decides. */
export function names({ entities }: Knowledge): Finding[] {
  const owners = new Map<string, string>();
  const findings: Finding[] = [];
  for (const { item, file } of entities) {
    const own = new Map(
      [item.name, item.name_en ?? '', ...item.aliases].map((name) => [name.toLowerCase(), name]),
    );
    own.delete('');
    for (const [folded, name] of own) {
      const owner = owners.get(folded);
      if (owner === undefined) owners.set(folded, item.id);
      else {
        findings.push({
          level: 'error',
          record: `${file}: ${item.id}`,
          message: `"${name}" already names ${owner}. Keep the alias with the one it means alone; for the other make it a paraphrase.`,
        });
      }
    }
  }
  return findings;
}
