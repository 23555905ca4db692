import { expect, test } from 'vitest';
import { concepts } from '../../../claims/lexicon/concepts.ts';
import { compileOutline } from '../../../claims/linking/compile-outline.ts';
import { FactIndex } from '../../../claims/linking/fact-index.ts';
import { readKnowledge } from '../../../components/background/knowledge-file.ts';
import { bundledPacks } from '../../../facts/packs.ts';
import { knowledgeFile } from '../../../tools/build/ready-knowledge.ts';

const packs = bundledPacks();

test('the file that a build carries holds outline, records and packs as they are worked out from the packs', async () => {
  const { outline, lexicon, records, packs: read } = readKnowledge((await knowledgeFile()).buffer);
  expect(outline).toEqual(compileOutline(packs));
  expect(lexicon).toEqual(concepts.stored());
  expect(outline.columns.conceptBits).toBeInstanceOf(Uint32Array);
  expect(read()).toEqual(packs);
  const facts = packs.flatMap((pack) => pack.facts);
  expect(facts.map((_fact, row) => records.read(row))).toEqual(facts);
  expect(records.read(facts.length)).toBeNull();
});

test('what reading a record has told comes out of the file as it went in', async () => {
  const { outline, records } = readKnowledge((await knowledgeFile()).buffer);
  const stored = new FactIndex(outline, records);
  const read = FactIndex.of(packs);
  for (let row = 0; row < read.size; row++) expect(stored.entry(row).frame).toEqual(read.entry(row).frame);
});

test('two builds carry the same file, byte for byte', async () => {
  expect(await knowledgeFile()).toEqual(await knowledgeFile());
});
