import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withTable } from '../../../../tools/facts/doc-tables.ts';
import { editorSchema } from '../../../../tools/facts/editor-schema.ts';
import { outdatedTexts } from '../../../../tools/facts/generated.ts';

test('the JSON Schema and the tables of docs/facts.md are current: run npm run facts:write', () => {
  expect(outdatedTexts(join(import.meta.dirname, '../../../..'))).toEqual([]);
});

test('where the files are missing they count as outdated', () => {
  expect(outdatedTexts(import.meta.dirname).map(({ record }) => record)).toEqual(['facts/pack.schema.json']);
});

test('an editor learns predicates and qualifiers from the schema', () => {
  const schema = JSON.parse(editorSchema());
  const fact = schema.properties.facts.items;
  expect(fact.properties.predicate.enum).toContain('lap-time');
  expect(fact.properties.qualifiers.properties.cycle).toMatchObject({
    enum: ['WLTP', 'CLTC', 'EPA', 'NEFZ'],
    description: expect.stringContaining('WLTP'),
  });
  expect(fact.additionalProperties).toBe(false);
});

test('only the part between the markers is rewritten', () => {
  const page = 'a\n<!-- x: written by npm run facts:write -->\nold\n<!-- end of x -->\nb\n';
  expect(withTable(page, 'x', 'new')).toBe(page.replace('old', 'new'));
  expect(withTable('no markers', 'x', 'new')).toBe('no markers');
});
