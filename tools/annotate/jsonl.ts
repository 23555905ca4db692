import type { Engine } from '../../claims/types.ts';
import { annotateRecord, outputRecord } from './annotate-record.ts';
import { linesOf } from './lines.ts';
import type { Language } from './options.ts';
import { parseLine } from './record.ts';

export interface JsonlOptions {
  readonly all: boolean;
  readonly language: Language;
}

/** One line out for each line in, in the same order; a bad line answers {"id","error"} and the rest goes on. */
export async function* annotateLines(
  engine: Engine,
  chunks: AsyncIterable<string>,
  options: JsonlOptions,
): AsyncGenerator<string> {
  let first = true;
  for await (const line of linesOf(chunks)) {
    const content = first ? line.replace(/^\uFEFF/, '') : line;
    first = false;
    if (content.trim() !== '') yield JSON.stringify(answer(engine, content, options));
  }
}

function answer(engine: Engine, line: string, { all, language }: JsonlOptions): Record<string, unknown> {
  const parsed = parseLine(line);
  if (!parsed.ok) return { id: parsed.id, error: parsed.error };
  try {
    return outputRecord(annotateRecord(engine, parsed.record, all), language);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { id: parsed.record.id ?? null, error: `Could not be annotated: ${message}` };
  }
}
