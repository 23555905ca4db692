import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createEngine } from '../../claims/engine.ts';
import { bundledPacks } from '../../facts/packs.ts';
import { annotateRecord, outputRecord } from './annotate-record.ts';
import { annotateLines } from './jsonl.ts';
import { type CliOptions, readOptions, usage } from './options.ts';
import { readFileRecord } from './read-file.ts';
import { table } from './table.ts';

const options = readOptions(process.argv.slice(2));
if (typeof options === 'string') {
  if (options) console.error(options);
  console.error(usage);
  process.exitCode = options ? 2 : 0;
} else {
  try {
    await annotate({ ...options, file: located(options.file) });
  } catch (error) {
    fail(error, options.file);
  }
}

/** npm runs its scripts in the project's folder; a relative path means the folder the person is in. */
function located(file: string): string {
  return file === '-' ? file : resolve(process.env.INIT_CWD ?? '.', file);
}

async function annotate({ format, file, all, language }: CliOptions): Promise<void> {
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

function fail(error: unknown, file: string): void {
  const { code, message } = error as NodeJS.ErrnoException;
  // Whoever reads our output has seen enough, as with `| head`.
  if (code === 'EPIPE') return;
  console.error(code === 'ENOENT' ? `There is no file ${file}.` : `${file}: ${message}`);
  process.exitCode = 1;
}
