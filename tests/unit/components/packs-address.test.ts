import { describe, expect, test } from 'vitest';
import { fetchSource } from '../../../components/packs/fetch-source.ts';
import { originOfPack, packAddress } from '../../../components/packs/pack-address.ts';
import { UPDATE_EVERY } from '../../../facts/subscription/update-time.ts';
import { freshStore, packsOver, packText, server } from './packs-kit.ts';

const ADDRESS = 'https://fakten.example/pack.json';

describe('the address of a pack', () => {
  test.each([
    ['https://fakten.example/pack.json#teil', ADDRESS],
    ['  fakten.example/pack.json ', ADDRESS],
    ['http://localhost:8080/pack.json', 'http://localhost:8080/pack.json'],
    ['http://127.0.0.1/p.json', 'http://127.0.0.1/p.json'],
  ])('%s is taken', (typed, address) => expect(packAddress(typed)).toBe(address));

  test.each([
    '',
    'http://fakten.example/pack.json',
    'http://localhost.fakten.example/',
    'ftp://fakten.example/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:application/json,{}',
    'chrome-extension://abc/pack.json',
    'https://nutzer:geheim@fakten.example/',
    'https://gut.example@boese.example/',
    'zwei Wörter',
    'https://',
  ])('%s is refused', (typed) => expect(packAddress(typed)).toBeNull());

  test('the permission is for exactly that host', () => {
    expect(originOfPack('https://fakten.example:8443/a/b.json')).toBe('https://fakten.example/*');
  });
});

describe('fetching', () => {
  const options = { etag: null, mostBytes: 1000, longestWait: 5000 };

  test('sends the ETag of the last answer and nothing about the reader', async () => {
    const { fetch, asked } = server(() => ({ status: 304 }));
    expect(await fetchSource(ADDRESS, { ...options, etag: '"v1"', fetch })).toEqual({
      ok: true,
      kind: 'unchanged',
    });
    expect([...(asked[0]?.headers ?? [])]).toEqual([['if-none-match', '"v1"']]);
    expect(asked[0]?.init).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
    });
  });

  test('tells how far it is, and hands over text and ETag', async () => {
    const steps: unknown[] = [];
    const { fetch } = server(() => ({ body: '{"ä":1}', headers: { etag: 'W/"2"', 'content-length': '8' } }));
    const answer = await fetchSource(ADDRESS, {
      ...options,
      fetch,
      onProgress: (bytes, all) => steps.push([bytes, all]),
    });
    expect(answer).toEqual({ ok: true, kind: 'text', text: '{"ä":1}', etag: 'W/"2"' });
    expect(steps).toEqual([[8, 8]]);
  });

  test.each([
    [{ status: 301, headers: { location: 'https://anderswo.example/' } }, 'moved'],
    [{ status: 404 }, 'not-found'],
    [{ status: 410 }, 'not-found'],
    [{ status: 500 }, 'server-error'],
    [{ status: 304 }, 'moved'],
    [{ body: new Uint8Array([0xff, 0xfe, 0x00]) }, 'not-text'],
    [{ body: 'x'.repeat(1001) }, 'too-large'],
    [{ body: 'x', headers: { 'content-length': '5000' } }, 'too-large'],
  ])('says what went wrong (%#)', async (answer, fault) => {
    const { fetch } = server(() => answer);
    expect(await fetchSource(ADDRESS, { ...options, fetch })).toMatchObject({ ok: false, fault });
  });

  test('an endless answer is cut off at the limit, whatever its length claims', async () => {
    let sent = 0;
    const body = () =>
      new ReadableStream({
        pull(controller) {
          sent++;
          controller.enqueue(new Uint8Array(300).fill(32));
        },
      });
    const { fetch } = server(() => ({ body: body(), headers: { 'content-length': '10' } }));
    expect(await fetchSource(ADDRESS, { ...options, fetch })).toMatchObject({ fault: 'too-large' });
    expect(sent).toBeLessThan(10);
  });

  test('a server that never ends its answer is given up', async () => {
    const fetch: typeof globalThis.fetch = (_url, init) =>
      new Promise((_resolve, reject) =>
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)),
      );
    expect(await fetchSource(ADDRESS, { ...options, longestWait: 20, fetch })).toMatchObject({
      fault: 'too-slow',
    });
  });

  test('no network is told as such', async () => {
    const fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await fetchSource(ADDRESS, { ...options, fetch })).toMatchObject({ fault: 'no-network' });
  });
});

describe('a pack from an address', () => {
  test('is added, asked for with its ETag, and updated with what changed', async () => {
    const { store } = freshStore();
    let version = 1;
    const { fetch, asked } = server((headers) =>
      headers.get('If-None-Match') === `"v${version}"`
        ? { status: 304 }
        : { body: packText(version, version), headers: { etag: `"v${version}"` } },
    );
    const { packs } = packsOver(store, { fetch });
    expect(await packs.addAddress(ADDRESS)).toMatchObject({
      outcome: 'added',
      pack: { auto: true, size: 1 },
    });
    expect(await packs.update('fremd')).toMatchObject({ outcome: 'unchanged', pack: { current: 1 } });
    version = 4;
    expect(await packs.update('fremd')).toMatchObject({
      outcome: 'updated',
      pack: { difference: { added: 3, changed: 1, removed: 0 }, etag: '"v4"' },
    });
    expect(asked.map(({ headers }) => headers.get('If-None-Match'))).toEqual([null, '"v1"', '"v1"']);
  });

  test('without the permission nothing is asked for', async () => {
    const { store } = freshStore();
    const { fetch, asked } = server(() => ({ body: packText(1) }));
    const { packs } = packsOver(store, { fetch, mayReach: async () => false });
    expect(await packs.addAddress(ADDRESS)).toMatchObject({ fault: 'no-permission' });
    expect(asked).toEqual([]);
  });

  test.each([
    ['<html>Wartung</html>', 'not-json'],
    [packText(2, 1, { id: 'anderes' }), 'other-pack'],
    [packText(2, 0), 'nothing-usable'],
  ])('a bad update leaves the version in use and is told (%#)', async (body, fault) => {
    const { store } = freshStore();
    const { fetch } = server((_headers, count) => ({ body: count === 1 ? packText(1) : body }));
    const { packs } = packsOver(store, { fetch });
    await packs.addAddress(ADDRESS);
    expect(await packs.update('fremd')).toMatchObject({ ok: false, fault });
    expect(await store.get('fremd')).toMatchObject({ current: 1, failures: 1, last: { outcome: fault } });
    expect(await store.text('fremd', 1)).toBe(packText(1));
  });

  test('is asked for once a day, later and later while it fails, and not at all when switched off', async () => {
    const { store } = freshStore();
    let now = Date.parse('2026-03-13T10:00:00Z');
    let works = true;
    const { fetch, asked } = server(() => (works ? { body: packText(1) } : { status: 500 }));
    const { packs } = packsOver(store, { fetch, now: () => new Date(now) });
    await packs.addAddress(ADDRESS);
    const askedAfter = async (hours: number): Promise<number> => {
      now += hours * 3_600_000;
      const before = asked.length;
      await packs.updateDue();
      return asked.length - before;
    };
    expect(UPDATE_EVERY).toBe(24 * 3_600_000);
    expect([await askedAfter(1), await askedAfter(22), await askedAfter(1)]).toEqual([0, 0, 1]);
    works = false;
    expect([await askedAfter(24), await askedAfter(1), await askedAfter(1), await askedAfter(5)]).toEqual([
      1, 1, 0, 1,
    ]);
    await packs.setAuto('fremd', false);
    expect(await askedAfter(1000)).toBe(0);
    await packs.setAuto('fremd', true);
    expect(await askedAfter(0)).toBe(1);
  });

  test('packs from files are never asked for', async () => {
    const { store } = freshStore();
    const { fetch, asked } = server(() => ({ body: packText(1) }));
    const { packs } = packsOver(store, { fetch, now: () => new Date('2030-01-01') });
    await packs.addFile('fremd.json', packText(1));
    await packs.setAuto('fremd', true);
    expect([await packs.updateDue(), asked.length]).toEqual([0, 0]);
    expect(await packs.update('fremd')).toMatchObject({ fault: 'not-there' });
  });

  test('another address cannot take over a pack', async () => {
    const { store } = freshStore();
    const { fetch } = server(() => ({ body: packText(1) }));
    const { packs } = packsOver(store, { fetch });
    await packs.addAddress(ADDRESS);
    expect(await packs.addAddress('https://boese.example/pack.json')).toMatchObject({ fault: 'id-taken' });
    expect(await packs.addFile('fremd.json', packText(7))).toMatchObject({ fault: 'id-taken' });
  });
});
