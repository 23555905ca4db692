import { openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { annotateBringing } from '../../../claims/engine.ts';
import { factBook } from '../../../components/note/fact-book.ts';
import type { AddedKnowledge } from '../../../components/packs/added-engine.ts';
import { withAddedNotes } from '../../../components/packs/added-notes.ts';
import { keptKnowledge, makeKnowledge } from '../../../components/packs/kept-knowledge.ts';
import { knowledgeStamp } from '../../../components/packs/knowledge-stamp.ts';
import { packShelf } from '../../../components/packs/pack-shelf.ts';
import type { PackStore } from '../../../components/packs/pack-store.ts';
import { bundledPacks } from '../../../facts/packs.ts';
import { generateWorld } from '../../../tools/bench/generate-facts.ts';
import { freshStore, packsOver, packText } from './packs-kit.ts';

const world = generateWorld(60);
const article = { text: world.articles.map(({ text }) => text).join('\n') };
const bundled = bundledPacks();
const book = factBook(bundled);

const stampNow = async (store: PackStore, engine = '1.0'): Promise<string> =>
  knowledgeStamp(engine, (await store.all()).packs);

/** As the next start of the background finds it. */
async function kept(store: PackStore): Promise<AddedKnowledge | null> {
  return keptKnowledge(packShelf(store), await stampNow(store), (await store.all()).packs);
}

async function withWorld() {
  const { store, name } = freshStore();
  const { packs } = packsOver(store);
  await packs.addFile('welt.json', JSON.stringify(world.pack));
  const made = await makeKnowledge(packShelf(store), await stampNow(store), bundled);
  if (made === null) throw new Error('Nothing was made of the pack.');
  return { store, name, packs, made };
}

const notesOf = (knowledge: AddedKnowledge) => withAddedNotes([], article, book, knowledge);

describe('a second start', () => {
  test('finds the same notes in what is kept', async () => {
    const { store, made } = await withWorld();
    const again = await kept(store);
    expect(again?.coverage).toEqual(made.coverage);
    const notes = again === null ? [] : await notesOf(again);
    expect(notes.length).toBeGreaterThan(3);
    expect(notes).toEqual(await notesOf(made));
  });

  test('reads no text of a pack', async () => {
    const { store } = await withWorld();
    store.text = () => Promise.reject(new Error('The text was read although its knowledge is kept.'));
    expect((await kept(store))?.facts?.index.size).toBe(world.pack.facts.length);
  });

  test('does without records that are damaged or missing, each alone', async () => {
    const { store, name, made } = await withWorld();
    const whole = await notesOf(made);
    const facts = new Set(whole.map((note) => note.fact));
    const [lost] = facts;
    const row = made.facts?.index.rowOf(lost ?? '') ?? -1;
    const raw = await openDB(name);
    const place = Math.floor(row / 16);
    const before = (await raw.get('records', place)) as string[];
    const other = before.find((_text, at) => at !== row % 16) ?? '';
    const hostile = JSON.stringify({ ...JSON.parse(before[row % 16] ?? ''), statement_de: 7 });
    for (const rubbish of ['', '{', 'null', '{}', hostile, other, 7, null]) {
      await raw.put('records', before.with(row % 16, rubbish as string), place);
      const again = await kept(store);
      const notes = again === null ? [] : await notesOf(again);
      expect(notes.every((note) => note.fact !== lost)).toBe(true);
      const others = notes.filter((note) => facts.has(note.fact)).map((note) => note.fact);
      expect(others.length).toBeGreaterThan(whole.length / 2);
    }
    for (const rubbish of [null, 'x', 7]) {
      await raw.put('records', rubbish, place);
      const again = await kept(store);
      expect(again === null ? [] : await notesOf(again)).not.toEqual([]);
    }
    await raw.clear('records');
    const none = await kept(store);
    expect(none === null ? null : await notesOf(none)).toEqual([]);
    raw.close();
  });

  test('after a change finds nothing kept, and never what was made of other packs or by another engine', async () => {
    const { store } = freshStore();
    let now = '2026-03-13T10:00:00Z';
    const { packs } = packsOver(store, { now: () => new Date(now) });
    await packs.addFile('pack.json', packText(1));
    const stamps = [await stampNow(store), await stampNow(store, '1.1')];
    await makeKnowledge(packShelf(store), stamps[0] ?? '', bundled);
    expect(await kept(store)).not.toBeNull();
    expect(await store.keptHead(stamps[1] ?? '')).toBeNull();
    await packs.addFile('pack.json', packText(2, 2));
    stamps.push(await stampNow(store));
    expect(await kept(store)).toBeNull();
    await packs.remove('fremd');
    now = '2026-03-14T10:00:00Z';
    await packs.addFile('pack.json', packText(3, 3));
    stamps.push(await stampNow(store));
    expect(new Set(stamps).size).toBe(4);
  });

  test('looks anew where a damaged version had another stand in for it', async () => {
    const { store, name } = freshStore();
    const { packs } = packsOver(store);
    await packs.addFile('a.json', packText(1));
    await packs.addFile('a.json', packText(2, 2));
    const raw = await openDB(name);
    await raw.put('versions', 'rubbish', ['fremd', 2]);
    const made = await makeKnowledge(packShelf(store), await stampNow(store), bundled);
    expect(made?.coverage.facts).toBe(1);
    expect(await kept(store)).toBeNull();
    raw.close();
  });
});

test('an outline that is lost or damaged is told from one that is not needed, so that it is made anew', async () => {
  const { store, name } = await withWorld();
  const raw = await openDB(name);
  for (const rubbish of [undefined, 7, {}, new Blob([]), new Blob(['{}{}{}{}'])]) {
    await raw.put('outlines', rubbish, 'outline');
    await expect(kept(store)).rejects.toThrow();
  }
  await raw.delete('outlines', 'outline');
  await expect(kept(store)).rejects.toThrow();
  raw.close();
});

test('an article is read to its end although some records never come', async () => {
  const { made, store } = await withWorld();
  const again = await kept(store);
  expect(again?.facts).toBeTruthy();
  if (!again?.facts || !made.facts) return;
  let calls = 0;
  const never = async (): Promise<void> => {
    calls++;
  };
  expect(await annotateBringing(again.facts.index, never, article)).toEqual([]);
  expect(calls).toBe(1);
});
