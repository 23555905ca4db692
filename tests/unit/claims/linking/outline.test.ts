import { expect, test } from 'vitest';
import { annotateBringing, createEngine, engineOver } from '../../../../claims/engine.ts';
import { compileOutline } from '../../../../claims/linking/compile-outline.ts';
import { FactIndex } from '../../../../claims/linking/fact-index.ts';
import { type Records, recordsOf } from '../../../../claims/linking/records.ts';
import { bundledPacks } from '../../../../facts/packs.ts';
import { readArticles } from '../../../../tools/corpus/labelled.ts';

const packs = bundledPacks();
const outline = compileOutline(packs);
const records = recordsOf(packs);
const article = readArticles()[0];

test('an engine started from a stored outline answers like one that read every record, and reads few of them', () => {
  expect(article).toBeDefined();
  if (article === undefined) return;
  const read = new Set<number>();
  const counted: Records = {
    read: (row) => {
      read.add(row);
      return records.read(row);
    },
  };
  const fresh = createEngine(packs).annotate(article);
  expect(fresh.length).toBeGreaterThan(3);
  const index = new FactIndex(structuredClone(outline), counted);
  expect(read.size).toBe(0);
  expect(engineOver(index).annotate(article)).toEqual(fresh);
  expect(read.size).toBeLessThan(index.size);
});

test('what is known of a fact before its record is read agrees with the record', () => {
  const index = new FactIndex(outline, records);
  for (let row = 0; row < index.size; row++) {
    const fact = index.fact(row);
    expect(index.id(row)).toBe(fact.id);
    expect(index.rowOf(fact.id)).toBe(row);
    expect(index.entry(row).predicate.name).toBe(fact.predicate);
    expect(index.subjects.rowsOf(fact.subject)).toContain(row);
    if (fact.superseded_by !== null) expect(index.timelineIds(row)).toContain(fact.superseded_by);
    for (const replaced of fact.replaces) expect(index.timelineIds(row)).toContain(replaced);
  }
});

test('records that are elsewhere are brought as sentences come near them, and the answer is the same', async () => {
  if (article === undefined) return;
  const brought = new Set<number>();
  const index = new FactIndex(outline, { read: (row) => (brought.has(row) ? records.read(row) : null) });
  const bring = async (rows: readonly number[]): Promise<void> => {
    for (const row of rows) brought.add(row);
  };
  expect(await annotateBringing(index, bring, article)).toEqual(createEngine(packs).annotate(article));
  expect(brought.size).toBeLessThan(index.size / 2);
});
