import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alteredTable } from './altered/measure-altered.ts';
import { articleTable } from './article-table.ts';
import { consistentTable } from './consistent.ts';
import { readCorpus } from './corpus.ts';
import { writeRaisedFloors } from './floors.ts';
import { type Measurement, measure } from './measure.ts';
import { listMisses, missesOf } from './misses.ts';
import { type RunOptions, readOptions, usage } from './options.ts';
import { writeQualityPage } from './quality-page.ts';
import { measurementRecord } from './record.ts';
import { select } from './select.ts';
import { fileTable, predicateTable } from './sentence-table.ts';
import { asText } from './table.ts';

const legend = `Shares are per cent. "stating": sentences that state a fact, rightly or wrongly. "near": near misses; "alarms" are those
of them that were linked to the fact they only resemble. "relation": right links told apart as agreeing or differing.
"as shipped": the weights were fitted on these very sentences. "cross-validated": the weights were fitted without the
fact or article in question. The rules were written with both at hand. "kept back": neither fitted on nor looked at.
docs/quality.md says what that means.`;

const options = readOptions(process.argv.slice(2));
if (options === '') console.log(usage);
else if (typeof options === 'string') fail(options);
else run(options);

function run(options: RunOptions): void {
  const measured = measure(readCorpus(), !options.quick);
  const chosen = select(measured, options);
  if (typeof chosen === 'string') {
    fail(chosen);
    return;
  }
  const misses = missesOf(chosen, options);
  print(chosen, options);
  if (options.misses > 0) console.log(listMisses(misses, options.misses));
  if (options.json !== null) {
    writeFileSync(options.json, `${JSON.stringify(measurementRecord(chosen, misses), null, 2)}\n`);
    console.log(`Written: ${options.json}`);
  }
  if (options.writeDocs) console.log(writeQualityPage(join(import.meta.dirname, '../..'), measured));
  if (options.raiseFloors) console.log(writeRaisedFloors(measured));
}

function print(chosen: Measurement, options: RunOptions): void {
  const { files, keptBackFiles, articles, statements, consistent, baselineThreshold } = chosen;
  const ofPredicates = files.length > 0 ? files : keptBackFiles;
  if (ofPredicates.length > 0) {
    if (options.predicate === null) console.log(`${asText(predicateTable(ofPredicates))}\n`);
    console.log(`${asText(fileTable(files, keptBackFiles))}\n`);
  }
  if (articles.length > 0) console.log(`${asText(articleTable(articles))}\n`);
  if (statements !== null) console.log(`${asText(alteredTable(statements))}\n`);
  if (consistent.length > 0) console.log(`${asText(consistentTable(consistent))}\n`);
  console.log(legend);
  console.log(
    `The plain BM25 search takes the best hit from a score of ${baselineThreshold.toFixed(1)}, where its F1 on the sentences not kept back is highest.\n`,
  );
}

function fail(message: string): void {
  console.error(`${message}\n\n${usage}`);
  process.exitCode = 2;
}
