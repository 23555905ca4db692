import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readKnowledge } from '../../../../tools/facts/knowledge.ts';
import { sampleFact, samplePack } from '../../facts/sample.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'facts-'));
  mkdirSync(join(root, 'facts/packs'), { recursive: true });
  mkdirSync(join(root, 'tests/corpus/own-sentences'), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true }));

const pack = (file: string, content: string) => writeFileSync(join(root, 'facts/packs', file), content);
const lines = (content: string) => writeFileSync(join(root, 'tests/corpus/own-sentences/a.jsonl'), content);

test('facts, names and sentences come with the file they stand in', () => {
  pack('sample.json', JSON.stringify(samplePack()));
  lines('{"id":"s","text":"x","fact":"model-range","label":"agree"}\n\n');
  const read = readKnowledge(root);
  expect(read.facts).toEqual([{ item: sampleFact(), file: 'facts/packs/sample.json' }]);
  expect(read.entities).toHaveLength(1);
  expect(read.sentences).toEqual([
    {
      item: { id: 's', text: 'x', fact: 'model-range', label: 'agree' },
      file: 'tests/corpus/own-sentences/a.jsonl',
    },
  ]);
  expect(read.problems).toEqual([]);
});

test('a broken file is reported and the others are read', () => {
  pack('a.json', '{');
  pack('sample.json', JSON.stringify(samplePack()));
  const read = readKnowledge(root);
  expect(read.problems).toMatchObject([{ file: 'facts/packs/a.json', item: { record: 'pack' } }]);
  expect(read.facts).toHaveLength(1);
});

test('a pack is named like its file', () => {
  pack('other.json', JSON.stringify(samplePack()));
  expect(readKnowledge(root).problems).toMatchObject([
    { item: { path: 'id', message: expect.stringContaining('other') } },
  ]);
});

test('a line that is no labelled sentence is reported with its number', () => {
  lines('{"id":"s","text":"x","fact":"model-range","label":"agree"}\nnonsense\n{"id":"t"}\n');
  const read = readKnowledge(root);
  expect(read.sentences).toHaveLength(1);
  expect(read.problems.map(({ item }) => item.record)).toEqual(['line 2', 'line 3']);
});
