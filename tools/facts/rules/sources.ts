import { sourceKinds } from '../../../facts/types.ts';
import type { Finding } from '../finding.ts';
import type { Knowledge } from '../knowledge.ts';

/** Sources stand best first, and none twice. A fact whose sources show no date, or only aggregators, is pointed out. */
export function sources({ facts }: Knowledge): Finding[] {
  const findings: Finding[] = [];
  for (const { item, file } of facts) {
    const record = `${file}: ${item.id}`;
    const kinds = item.sources.map((source) => sourceKinds.indexOf(source.kind));
    if (kinds.some((kind, index) => index > 0 && kind < (kinds[index - 1] ?? 0))) {
      findings.push({
        level: 'error',
        record,
        message: 'Order the sources: primary, agency, press, aggregator.',
      });
    }
    const urls = item.sources.map((source) => source.url);
    for (const url of new Set(urls.filter((address, index) => urls.indexOf(address) !== index))) {
      findings.push({ level: 'error', record, message: `The source ${url} stands there twice. Keep one.` });
    }
    const newest =
      item.sources
        .map((source) => source.published ?? '')
        .sort()
        .at(-1) ?? '';
    if (newest.slice(0, 10) > item.checked) {
      findings.push({
        level: 'error',
        record,
        message: `checked is ${item.checked}, before its newest source of ${newest}. Write the day you last checked it.`,
      });
    }
    if (newest === '') findings.push({ level: 'info', record, message: 'None of its sources shows a date.' });
    if (kinds.every((kind) => sourceKinds[kind] === 'aggregator')) {
      findings.push({
        level: 'info',
        record,
        message: 'Only aggregators stand behind it. Look for a better source.',
      });
    }
  }
  return findings;
}
