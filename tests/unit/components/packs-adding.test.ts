import { describe, expect, test } from 'vitest';
import { loadPacks } from '../../../components/packs/load-packs.ts';
import { sampleFact } from '../facts/sample.ts';
import { freshStore, packsOver, packText, server } from './packs-kit.ts';

const versionInUse = async (store: Parameters<typeof loadPacks>[0]): Promise<string | null> => {
  const [first] = (await loadPacks(store)).loaded;
  return first?.source.kind === 'pack' ? first.source.pack.version : null;
};

describe('a pack from a file', () => {
  test('is checked, stored and in use', async () => {
    const { store } = freshStore();
    const { packs, changes } = packsOver(store);
    const added = await packs.addFile('fremd.json', packText(1, 3));
    expect(added).toMatchObject({
      ok: true,
      outcome: 'added',
      pack: { key: 'fremd', size: 3, dropped: 0, pin: null, auto: false, from: { kind: 'file' } },
    });
    expect(await versionInUse(store)).toBe('1');
    expect(changes).toEqual(['content']);
  });

  test('added again is an update that says what changed and keeps the version before', async () => {
    const { store } = freshStore();
    const { packs } = packsOver(store);
    await packs.addFile('fremd.json', packText(1, 2));
    const again = await packs.addFile('fremd.json', packText(2, 5));
    expect(again).toMatchObject({
      ok: true,
      outcome: 'updated',
      pack: { difference: { added: 3, changed: 2, removed: 0 }, previous: 1, current: 2 },
    });
    expect(await versionInUse(store)).toBe('2');
  });

  test('that has not changed stays the same version', async () => {
    const { store } = freshStore();
    const { packs } = packsOver(store);
    await packs.addFile('fremd.json', packText(1));
    expect(await packs.addFile('fremd.json', packText(1))).toMatchObject({
      outcome: 'unchanged',
      pack: { current: 1, previous: null },
    });
  });

  test.each([
    ['kein JSON', 'not-json'],
    ['', 'not-json'],
    ['null', 'not-a-pack'],
    ['[]', 'not-a-pack'],
    ['{"format":2}', 'not-a-pack'],
    [packText(9, 0), 'nothing-usable'],
    [packText(9, 1, { id: 'entities' }), 'id-taken'],
    [JSON.stringify({ 'randnotiz-signed': 1, content: '{}', key: 'x', signature: 'y' }), 'bad-envelope'],
    [JSON.stringify({ 'randnotiz-signed': 2 }), 'bad-envelope'],
  ])('is refused whole where it is no pack (%#)', async (text, fault) => {
    const { store } = freshStore();
    const { packs } = packsOver(store);
    await packs.addFile('fremd.json', packText(1));
    expect(await packs.addFile('schlecht.json', text)).toMatchObject({ ok: false, fault });
    expect(await versionInUse(store)).toBe('1');
    expect((await store.all()).packs).toHaveLength(1);
  });

  test('with single bad records leaves those out and counts them; mostly broken it is refused', async () => {
    const { store } = freshStore();
    const { packs } = packsOver(store);
    const bad = { ...sampleFact({ id: 'bad' }), sources: [] };
    const some = packText(1, 3, { facts: [sampleFact(), sampleFact({ id: 'b' }), bad] });
    expect(await packs.addFile('a.json', some)).toMatchObject({ ok: true, pack: { size: 2, dropped: 1 } });
    const mostly = packText(2, 0, {
      facts: [sampleFact(), ...Array.from({ length: 9 }, (_, at) => ({ ...bad, id: `bad-${at}` }))],
    });
    expect(await packs.addFile('a.json', mostly)).toMatchObject({ ok: false, fault: 'mostly-broken' });
    expect(await versionInUse(store)).toBe('1');
  });

  test('that makes the engine fail is not taken', async () => {
    const { store } = freshStore();
    const { packs } = packsOver(store, {
      tryOut: (source) => {
        if (source.kind === 'pack' && source.pack.version === '2') throw new Error('no engine');
      },
    });
    await packs.addFile('fremd.json', packText(1));
    expect(await packs.addFile('fremd.json', packText(2))).toMatchObject({
      fault: 'unusable',
      detail: 'no engine',
    });
    expect(await versionInUse(store)).toBe('1');
  });

  test('can go back to the version before, and forward again', async () => {
    const { store } = freshStore();
    const { packs } = packsOver(store);
    await packs.addFile('fremd.json', packText(1, 2));
    await packs.addFile('fremd.json', packText(2, 5));
    expect(await packs.goBack('fremd')).toMatchObject({
      ok: true,
      pack: { version: '1', size: 2, auto: false },
    });
    expect(await versionInUse(store)).toBe('1');
    await packs.goBack('fremd');
    expect(await versionInUse(store)).toBe('2');
    expect(await packs.goBack('unknown')).toMatchObject({ fault: 'not-there' });
  });

  test('can be removed, and nothing of it stays', async () => {
    const { store } = freshStore();
    const { packs } = packsOver(store);
    await packs.addFile('fremd.json', packText(1));
    await packs.addFile('fremd.json', packText(2));
    await packs.remove('fremd');
    expect(await store.all()).toEqual({ packs: [], damaged: [] });
    expect([await store.text('fremd', 1), await store.text('fremd', 2)]).toEqual([null, null]);
  });

  test('there is a limit to how many', async () => {
    const { store } = freshStore();
    const { packs } = packsOver(store);
    for (let at = 0; at < 20; at++) await packs.addFile('x.json', packText(1, 1, { id: `pack-${at}` }));
    expect(await packs.addFile('x.json', packText(1, 1, { id: 'one-more' }))).toMatchObject({
      fault: 'too-many',
    });
  });
});

test('open pages are read again for another content only, not for what is noted about a pack', async () => {
  const { store } = freshStore();
  let answer: { status?: number; body?: string } = { body: packText(1) };
  const { fetch } = server(() => ({ headers: { etag: '"v"' }, ...answer }));
  const { packs, changes } = packsOver(store, { fetch });
  await packs.addAddress('https://fakten.example/pack.json');
  answer = { status: 304 };
  await packs.update('fremd');
  answer = { status: 500 };
  await packs.update('fremd');
  await packs.setAuto('fremd', false);
  expect(changes).toEqual(['content', 'record', 'record', 'record']);
  answer = { body: packText(2) };
  await packs.update('fremd');
  await packs.goBack('fremd');
  await packs.remove('fremd');
  expect(changes.slice(4)).toEqual(['content', 'content', 'content']);
});
