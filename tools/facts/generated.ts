import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { predicateTable, qualifierTable, withTable } from './doc-tables.ts';
import { editorSchema } from './editor-schema.ts';
import type { Finding } from './finding.ts';

/** Texts that follow from the code: the JSON Schema for editors and the tables of docs/facts.md. */
function generated(root: string): { file: string; now: string; wanted: string }[] {
  const read = (file: string) => {
    try {
      return readFileSync(join(root, file), 'utf8');
    } catch {
      return '';
    }
  };
  const schema = 'facts/pack.schema.json';
  const docs = 'docs/facts.md';
  const page = read(docs);
  return [
    { file: schema, now: read(schema), wanted: editorSchema() },
    {
      file: docs,
      now: page,
      wanted: withTable(withTable(page, 'predicates', predicateTable()), 'qualifiers', qualifierTable()),
    },
  ];
}

export function outdatedTexts(root: string): Finding[] {
  return generated(root)
    .filter(({ now, wanted }) => now !== wanted)
    .map(({ file }) => ({
      level: 'error',
      record: file,
      message: 'It no longer fits the code. Run npm run facts:write and commit the result.',
    }));
}

export function writeTexts(root: string): string[] {
  const changed = generated(root).filter(({ now, wanted }) => now !== wanted);
  for (const { file, wanted } of changed) writeFileSync(join(root, file), wanted);
  return changed.map(({ file }) => file);
}
