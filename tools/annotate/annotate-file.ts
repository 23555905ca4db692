import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createEngine } from '../../claims/engine.ts';
import { bundledPacks } from '../../facts/packs.ts';
import { annotateRecord, outputRecord } from './annotate-record.ts';
import { annotateLines } from './jsonl.ts';
import type { CliOptions } from './options.ts';
import { readFileRecord } from './read-file.ts';
import { table } from './table.ts';

/** Writes to standard output what the options ask for. Throws what the file system says. */
export async function annotateFile({ format, file, all, language }: CliOptions): Promise<void> {
  const packs = bundledPacks();
  const engine = createEngine(packs);
  if (format === 'jsonl') {
    const input = file === '-' ? process.stdin.setEncoding('utf8') : createReadStream(file, 'utf8');
    await pipeline(
      annotateLines(engine, input, { all, language }),
      async function* (lines) {
        for await (const line of lines) yield `${line}\n`;
      },
      process.stdout,
    );
    return;
  }
  const annotated = annotateRecord(engine, readFileRecord(file), all);
  const output =
    format === 'json'
      ? JSON.stringify(outputRecord(annotated, language), null, 2)
      : table(annotated, packs, language, process.stdout.columns);
  process.stdout.write(`${output}\n`);
}
