import { Timelines } from '../../../facts/timeline.ts';
import type { Finding } from '../finding.ts';
import type { Knowledge } from '../knowledge.ts';

/** `superseded_by` leads to an existing fact and never in a circle; a superseded fact says what replaced it. */
export function timelines({ facts }: Knowledge): Finding[] {
  const ids = new Set(facts.map(({ item }) => item.id));
  const lines = new Timelines(facts.map(({ item }) => item));
  const findings: Finding[] = [];
  const error = (record: string, message: string) => findings.push({ level: 'error', record, message });
  for (const { item, file } of facts) {
    const record = `${file}: ${item.id}`;
    if (item.superseded_by !== null && !ids.has(item.superseded_by)) {
      error(
        record,
        `superseded_by names "${item.superseded_by}", which is no fact. Correct the id or write null.`,
      );
    }
    if (item.status === 'superseded' && item.superseded_by === null) {
      error(record, 'The status is "superseded" but superseded_by is null. Name the fact that holds now.');
    }
    const cycle = lines.cycle(item.id);
    // One message per circle: the member with the smallest id speaks for all.
    if (cycle?.includes(item.id) && item.id === [...cycle].sort()[0]) {
      error(record, `superseded_by leads in a circle: ${cycle.join(' -> ')}. The newest fact needs null.`);
    }
  }
  return findings;
}
