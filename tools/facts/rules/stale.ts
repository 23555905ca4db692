import type { Fact } from '../../../facts/types.ts';
import type { Finding } from '../finding.ts';
import type { Knowledge } from '../knowledge.ts';
import { isLive } from './contradictions.ts';

/** What may still change: these are worth a look when their sources grow old. */
const open = new Set(['announced', 'reported', 'in-force']);

/** Live facts that may have changed since and whose newest source is older than `months`. Information only. */
export function stale({ facts }: Knowledge, today: string, months: number): Finding[] {
  const limit = monthsBefore(today, months);
  return facts
    .filter(({ item }) => isLive(item) && open.has(item.status) && newestSource(item) < limit)
    .map(({ item, file }) => ({
      level: 'info',
      record: `${file}: ${item.id}`,
      message: `Its newest source is of ${newestSource(item)} (status ${item.status}). Check whether it still holds.`,
    }));
}

/** The date of the newest source, or of the fact itself where no source shows one. */
function newestSource(fact: Fact): string {
  const dates = fact.sources.flatMap((source) => source.published ?? []);
  return dates.sort().at(-1) ?? fact.valid_from;
}

function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1 - months, 1));
  return date.toISOString().slice(0, 7);
}
