import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { betweenMarkers } from '../docs/between-markers.ts';
import { alteredTable } from './altered/measure-altered.ts';
import { articleTable } from './article-table.ts';
import { consistentTable } from './consistent.ts';
import type { Measurement } from './measure.ts';
import { fileTable } from './sentence-table.ts';
import { asMarkdown } from './table.ts';

const BEGIN = '<!-- figures: written by npm run corpus -- --write-docs -->';
const END = '<!-- end of figures -->';

/** The page with new figures between its markers; null where a marker is missing. */
function withFigures(page: string, measurement: Measurement): string | null {
  const tables = [
    fileTable(measurement.files, measurement.keptBackFiles),
    articleTable(measurement.articles),
    ...(measurement.statements === null ? [] : [alteredTable(measurement.statements)]),
    consistentTable(measurement.consistent),
  ].map(asMarkdown);
  return betweenMarkers(page, BEGIN, END, tables.join('\n\n'));
}

/** Renews docs/quality.md and tells what was done, or what to mend. */
export function writeQualityPage(root: string, measurement: Measurement): string {
  const file = join(root, 'docs/quality.md');
  const page = withFigures(readFileSync(file, 'utf8'), measurement);
  if (page === null) return `docs/quality.md has lost its markers. Put these lines back:\n${BEGIN}\n${END}`;
  writeFileSync(file, page);
  return 'Written: docs/quality.md';
}
