import { inspect } from 'node:util';
import type { Fact, FactValue } from '../../../facts/types.ts';
import type { Finding } from '../finding.ts';
import type { Knowledge } from '../knowledge.ts';

const past = new Set(['superseded', 'withdrawn', 'disputed']);

/** A live fact claims to hold today. */
export const isLive = (fact: Fact): boolean => !past.has(fact.status) && fact.superseded_by === null;

/** Two live facts with the same predicate, subject and qualifiers state the same value. */
export function contradictions({ facts }: Knowledge): Finding[] {
  const seen = new Map<string, Fact>();
  const findings: Finding[] = [];
  for (const { item, file } of facts) {
    if (!isLive(item)) continue;
    const key = JSON.stringify([item.predicate, item.subject, Object.entries(item.qualifiers).sort(byKey)]);
    const other = seen.get(key);
    if (other === undefined) seen.set(key, item);
    else if (core(other.value) !== core(item.value)) {
      findings.push({
        level: 'error',
        record: `${file}: ${item.id}`,
        message:
          `It says "${item.value.text_de}" where ${other.id} says "${other.value.text_de}" about the same thing. ` +
          'Link the older one with superseded_by, add the qualifier that tells them apart, or set one to "disputed".',
      });
    }
  }
  return findings;
}

const byKey = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1);

/** The value without its wording. */
function core({ text_de, text_en: _, ...rest }: FactValue): string {
  return rest.type === 'text'
    ? text_de
    : inspect(rest, { sorted: true, breakLength: Number.POSITIVE_INFINITY });
}
