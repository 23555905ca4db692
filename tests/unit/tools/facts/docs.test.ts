import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundledPacks } from '../../../../facts/packs.ts';
import { readPack } from '../../../../facts/read-pack.ts';
import { samplePack } from '../../facts/sample.ts';

const page = readFileSync(join(import.meta.dirname, '../../../../docs/facts.md'), 'utf8');
const blocks = [...page.matchAll(/^```json\n(.*?)^```$/gms)].map((match) => match[1] ?? '');

test('the entity and the fact of the worked example are records a pack accepts', () => {
  const [entity, fact] = blocks.map((block) => block.trim());
  const pack = { ...samplePack(), entities: [JSON.parse(entity ?? '')], facts: [JSON.parse(fact ?? '')] };
  expect(readPack(pack)).toEqual({ ok: true, value: pack, problems: [] });
});

test('the packs that the page lists are the packs there are', () => {
  for (const { id } of bundledPacks()) expect(page).toContain(id);
});

test('the sentences of the worked example are JSON lines about that fact', () => {
  const lines = (blocks[2] ?? '')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.map(({ label }) => label)).toEqual(['agree', 'differ', 'unrelated']);
  expect(new Set(lines.map(({ fact }) => fact))).toEqual(new Set([JSON.parse(blocks[1] ?? '').id]));
});
