import type { Finding } from '../finding.ts';
import type { Knowledge } from '../knowledge.ts';

/** Measured only: whoever mends a rule must not look at them, so a fact needs sentences beside them. */
const KEPT_BACK = 'tests/corpus/kept-back-sentences/';
const needed = ['agree', 'differ'] as const;
const labels = new Set(['agree', 'differ', 'unrelated']);

/** Every fact can be tested: sentences that agree with it and sentences that differ stand in tests/corpus. */
export function sentences({ facts, sentences: lines }: Knowledge): Finding[] {
  const findings: Finding[] = [];
  const owner = new Map(facts.flatMap(({ item }) => [item.id, ...item.replaces].map((id) => [id, item.id])));
  const found = new Map<string, Set<string>>();
  for (const { item, file } of lines) {
    const fact = owner.get(item.fact);
    const record = `${file}: ${item.id}`;
    if (fact === undefined) {
      findings.push({
        level: 'error',
        record,
        message: `It names the fact "${item.fact}", which no pack has.`,
      });
      continue;
    }
    if (!labels.has(item.label)) {
      findings.push({ level: 'error', record, message: 'label must be agree, differ or unrelated.' });
    }
    if (!file.startsWith(KEPT_BACK)) found.set(fact, (found.get(fact) ?? new Set()).add(item.label));
  }
  for (const { item, file } of facts) {
    const missing = needed.filter((label) => !found.get(item.id)?.has(label));
    if (missing.length === 0) continue;
    findings.push({
      level: 'error',
      record: `${file}: ${item.id}`,
      message: `No sentence labelled ${missing.join(' and none labelled ')}. Add one to tests/corpus/own-sentences, so that the fact can be tested.`,
    });
  }
  return findings;
}
