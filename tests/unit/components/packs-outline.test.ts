import { expect, test } from 'vitest';
import { compileOutline } from '../../../claims/linking/compile-outline.ts';
import { addedEngine, enginePacks } from '../../../components/packs/added-engine.ts';
import { keptOutline, outlineStamp } from '../../../components/packs/kept-outline.ts';
import { loadPacks } from '../../../components/packs/load-packs.ts';
import { bundledPacks } from '../../../facts/packs.ts';
import { generateWorld } from '../../../tools/bench/generate-facts.ts';
import { freshStore, packsOver, packText } from './packs-kit.ts';

const world = generateWorld(40);
const bundled = bundledPacks();
const neverRead = (): never => {
  throw new Error('The records were read although an outline is kept.');
};

test('a second start takes the kept outline, reads no record for it and finds the same', async () => {
  const { store } = freshStore();
  const { packs } = packsOver(store);
  await packs.addFile('welt.json', JSON.stringify(world.pack));
  const { loaded } = await loadPacks(store);
  const stamp = outlineStamp('1.0', loaded);
  const first = await keptOutline(store, stamp, () => enginePacks(loaded, bundled));
  const second = await keptOutline(store, stamp, neverRead);
  expect(second).toEqual(first);
  const article = { text: world.articles.map(({ text }) => text).join('\n') };
  const found = addedEngine(loaded, bundled, second).engine?.annotate(article);
  expect(found?.length).toBeGreaterThan(3);
  expect(found).toEqual(addedEngine(loaded, bundled).engine?.annotate(article));
});

test('another version of a pack, a pack added anew and another engine each make the outline anew', async () => {
  const { store } = freshStore();
  let now = '2026-03-13T10:00:00Z';
  const { packs } = packsOver(store, { now: () => new Date(now) });
  const stampNow = async (engine = '1.0') => outlineStamp(engine, (await loadPacks(store)).loaded);
  await packs.addFile('pack.json', packText(1));
  const stamps = [await stampNow(), await stampNow('1.1')];
  await packs.addFile('pack.json', packText(2, 2));
  stamps.push(await stampNow());
  await packs.remove('fremd');
  now = '2026-03-14T10:00:00Z';
  await packs.addFile('pack.json', packText(3, 3));
  stamps.push(await stampNow());
  expect(new Set(stamps).size).toBe(4);
  const outline = compileOutline(bundled);
  await store.keepOutline(stamps[0] ?? '', outline);
  await expect(keptOutline(store, stamps[1] ?? '', neverRead)).rejects.toThrow('The records were read');
});
