import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type PackProblem, readPack } from '../../facts/read-pack.ts';
import type { Entity, Fact } from '../../facts/types.ts';

/** A record together with the file it stands in. */
export interface Placed<Item> {
  readonly item: Item;
  readonly file: string;
}

export interface LabelledSentence {
  readonly id: string;
  readonly text: string;
  readonly fact: string;
  readonly label: string;
}

/** Everything the rules look at. */
export interface Knowledge {
  readonly entities: readonly Placed<Entity>[];
  readonly facts: readonly Placed<Fact>[];
  readonly problems: readonly Placed<PackProblem>[];
  readonly sentences: readonly Placed<LabelledSentence>[];
}

export function readKnowledge(root: string): Knowledge {
  const entities: Placed<Entity>[] = [];
  const facts: Placed<Fact>[] = [];
  const problems: Placed<PackProblem>[] = [];
  for (const path of globSync('facts/packs/*.json', { cwd: root }).sort()) {
    const file = path.replaceAll('\\', '/');
    const read = readPack(readFileSync(join(root, path), 'utf8'));
    problems.push(...read.problems.map((item) => ({ item, file })));
    if (!read.ok) continue;
    if (read.value.id !== basename(path, '.json')) {
      problems.push({
        item: {
          record: 'pack',
          path: 'id',
          message: `The pack's id must be its file name, ${basename(path, '.json')}.`,
        },
        file,
      });
    }
    entities.push(...read.value.entities.map((item) => ({ item, file })));
    facts.push(...read.value.facts.map((item) => ({ item, file })));
  }
  const sentences: Placed<LabelledSentence>[] = [];
  for (const path of globSync('tests/corpus/*sentences/*.jsonl', { cwd: root }).sort()) {
    const file = path.replaceAll('\\', '/');
    readFileSync(join(root, path), 'utf8')
      .split('\n')
      .forEach((line, index) => {
        if (line.trim() === '') return;
        const item = sentence(line);
        if (item !== null) sentences.push({ item, file });
        else problems.push({ item: { record: `line ${index + 1}`, path: '', message: badLine }, file });
      });
  }
  return { entities, facts, problems, sentences };
}

const badLine = 'A labelled sentence is one line of JSON with the texts id, text, fact and label.';

function sentence(line: string): LabelledSentence | null {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    return null;
  }
  const { id, text, fact, label } = (record ?? {}) as Partial<Record<keyof LabelledSentence, unknown>>;
  if (typeof id !== 'string' || typeof text !== 'string') return null;
  return typeof fact === 'string' && typeof label === 'string' ? { id, text, fact, label } : null;
}
