import fc from 'fast-check';
import { type DBSchema, openDB } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { loadPacks } from '../../../components/packs/load-packs.ts';
import { PackStore } from '../../../components/packs/pack-store.ts';
import { oneAtATime } from '../../../components/storage/one-at-a-time.ts';
import { stepwiseDatabase } from '../../../components/storage/open-stepwise.ts';
import { storageFault } from '../../../components/storage/storage-fault.ts';
import { freshStore, packsOver, packText, server } from './packs-kit.ts';

afterEach(() => vi.restoreAllMocks());

const inUse = async (store: PackStore) => {
  const { loaded, damaged } = await loadPacks(store);
  return {
    damaged,
    versions: loaded.map(({ source, fellBack }) => ({
      version: source.kind === 'pack' ? source.pack.version : null,
      facts: source.kind === 'pack' ? source.pack.facts.length : 0,
      fellBack,
    })),
  };
};

/** The writing calls of a database, in the order in which an update makes them. */
const WRITES = ['put', 'add', 'delete'] as const;

/**
 * Lets the `at`-th writing call fail as it does when the browser stops the worker: its transaction is undone, and no
 * later call is answered either.
 */
function stopAt(at: number): { readonly calls: () => number } {
  let calls = 0;
  for (const name of WRITES) {
    const original = IDBObjectStore.prototype[name] as (...args: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
      this: IDBObjectStore,
      ...args: unknown[]
    ) {
      calls++;
      if (calls < at) return original.apply(this, args);
      if (calls === at) this.transaction.abort();
      throw new DOMException('The worker was stopped.', 'AbortError');
    });
  }
  return { calls: () => calls };
}

describe('a worker stopped in the middle of an update', () => {
  test('loses nothing at any of 100 random places: the old version or the new one, whole', async () => {
    let stoppedInside = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 0, max: 3 }),
        async (at, facts, moreFacts, updatesBefore) => {
          const { store, name } = freshStore();
          const { packs } = packsOver(store);
          await packs.addFile('a.json', packText(1, facts));
          for (let n = 0; n < updatesBefore; n++) await packs.addFile('a.json', packText(10 + n, facts));
          const old = await inUse(store);
          stopAt(at);
          const done = await packs.addFile('a.json', packText(99, moreFacts)).catch(() => null);
          if (!done?.ok) stoppedInside++;
          vi.restoreAllMocks();
          await store.close();
          // The browser starts the worker again.
          const again = new PackStore(name);
          await again.sweep();
          const now = await inUse(again);
          const next = { damaged: [], versions: [{ version: '99', facts: moreFacts, fellBack: false }] };
          expect([old, next]).toContainEqual(now);
          expect(done?.ok === true, 'an update that reported success must be the version in use').toBe(
            now.versions[0]?.version === '99',
          );
          const { packs: redo } = packsOver(again);
          expect(await redo.addFile('a.json', packText(99, moreFacts))).toMatchObject({ ok: true });
          expect(await inUse(again)).toEqual(next);
          await again.close();
        },
      ),
      { numRuns: 100 },
    );
    expect(stoppedInside).toBeGreaterThan(20);
  });

  test('a first adding that was stopped leaves no trace behind', async () => {
    for (const at of [1, 2]) {
      const { store, name } = freshStore();
      const { packs } = packsOver(store);
      stopAt(at);
      expect((await packs.addFile('a.json', packText(1))).ok).toBe(false);
      vi.restoreAllMocks();
      await store.close();
      const again = new PackStore(name);
      await again.sweep();
      expect(await again.all()).toEqual({ packs: [], damaged: [] });
      expect(await again.text('fremd', 1)).toBeNull();
    }
  });

  test('what a stopped update left beside is swept, what is in use is not', async () => {
    const { store } = freshStore();
    const { packs } = packsOver(store);
    await packs.addFile('a.json', packText(1));
    await packs.addFile('a.json', packText(2));
    await store.writeBeside('fremd', packText(3));
    expect(await store.sweep()).toBe(1);
    expect(await store.sweep()).toBe(0);
    expect((await inUse(store)).versions).toEqual([{ version: '2', facts: 1, fellBack: false }]);
    expect(await packs.goBack('fremd')).toMatchObject({ ok: true });
  });
});

describe('storage that fails', () => {
  test('a full disk is told as such and the version in use stays', async () => {
    const { store } = freshStore();
    const { packs } = packsOver(store);
    await packs.addFile('a.json', packText(1));
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await packs.addFile('a.json', packText(2))).toMatchObject({ ok: false, fault: 'storage-full' });
    vi.restoreAllMocks();
    expect((await inUse(store)).versions).toEqual([{ version: '1', facts: 1, fellBack: false }]);
  });

  test('faults are told apart', () => {
    expect(storageFault(new DOMException('', 'QuotaExceededError'))).toBe('storage-full');
    expect(storageFault(new DOMException('', 'VersionError'))).toBe('storage-newer');
    for (const other of [new Error('x'), null, 'x', {}]) expect(storageFault(other)).toBe('storage-failed');
  });

  test('a damaged version falls back to the one before; a pack without any readable one is named', async () => {
    const { store, name } = freshStore();
    const { packs } = packsOver(store);
    await packs.addFile('a.json', packText(1));
    await packs.addFile('a.json', packText(2));
    const raw = await openDB(name);
    await raw.put('versions', { text: packText(2).slice(0, 90) }, ['fremd', 2]);
    expect(await inUse(store)).toEqual({
      damaged: [],
      versions: [{ version: '1', facts: 1, fellBack: true }],
    });
    await raw.put('versions', 'rubbish', ['fremd', 1]);
    expect(await inUse(store)).toEqual({ damaged: ['fremd'], versions: [] });
    raw.close();
  });

  test('a damaged record costs that pack only, keeps its content, and can be removed', async () => {
    const { store, name } = freshStore();
    const { packs } = packsOver(store);
    await packs.addFile('a.json', packText(1));
    await packs.addFile('b.json', packText(1, 1, { id: 'gesund' }));
    const raw = await openDB(name);
    for (const rubbish of [null, 7, 'x', {}, { key: 'fremd', current: 'x' }]) {
      await raw.put('packs', rubbish, 'fremd');
      expect(await inUse(store)).toMatchObject({ damaged: ['fremd'], versions: [{ version: '1' }] });
      await store.sweep();
      expect(await store.text('fremd', 1)).not.toBeNull();
    }
    raw.close();
    await packs.remove('fremd');
    expect(await inUse(store)).toMatchObject({ damaged: [], versions: [{ version: '1' }] });
    expect(await store.text('fremd', 1)).toBeNull();
  });

  test('a damaged version comes anew with the next update, although the server sees no change', async () => {
    const { store, name } = freshStore();
    const { fetch, asked } = server((headers) =>
      headers.has('If-None-Match') ? { status: 304 } : { body: packText(1), headers: { etag: '"v1"' } },
    );
    const { packs } = packsOver(store, { fetch });
    await packs.addAddress('https://fakten.example/pack.json');
    const raw = await openDB(name);
    await raw.delete('versions', ['fremd', 1]);
    raw.close();
    expect((await inUse(store)).damaged).toEqual(['fremd']);
    expect(await packs.update('fremd')).toMatchObject({ ok: true, outcome: 'updated' });
    expect(asked[1]?.headers.has('If-None-Match')).toBe(false);
    expect((await inUse(store)).versions).toEqual([{ version: '1', facts: 1, fellBack: false }]);
  });
});

describe('two at once', () => {
  test('updates from two tabs happen one after the other, and one of them is in use whole', async () => {
    const { store } = freshStore();
    const { packs: one } = packsOver(store);
    const { packs: two } = packsOver(store);
    await one.addFile('a.json', packText(1));
    const done = await Promise.all(
      Array.from({ length: 10 }, (_, at) => (at % 2 ? one : two).addFile('a.json', packText(at + 2, at + 1))),
    );
    expect(done.every((answer) => answer.ok)).toBe(true);
    const { packs } = await store.all();
    expect(packs[0]).toMatchObject({ current: 11, previous: 10, version: '11', size: 10 });
    expect((await inUse(store)).versions).toEqual([{ version: '11', facts: 10, fellBack: false }]);
  });

  test('a switch that was prepared from an older state is refused', async () => {
    const { store } = freshStore();
    const { packs } = packsOver(store);
    await packs.addFile('a.json', packText(1));
    const stale = await store.get('fremd');
    await packs.addFile('a.json', packText(2));
    const beside = await store.writeBeside('fremd', packText(3));
    expect(stale && (await store.switchTo({ ...stale, current: beside }, stale.current))).toBe(false);
    expect((await inUse(store)).versions[0]?.version).toBe('2');
  });

  test('a switch to a version that is not there is refused', async () => {
    const { store } = freshStore();
    const { packs } = packsOver(store);
    await packs.addFile('a.json', packText(1));
    const pack = await store.get('fremd');
    expect(pack && (await store.switchTo({ ...pack, current: 77 }, pack.current))).toBe(false);
    expect((await inUse(store)).versions[0]?.version).toBe('1');
  });

  test('work under one name never overlaps, and a failure does not block the next', async () => {
    let [running, most] = [0, 0];
    const work = async (fails: boolean): Promise<void> => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 1));
      running--;
      if (fails) throw new Error('once');
    };
    await Promise.allSettled(
      Array.from({ length: 20 }, (_, at) => oneAtATime('test', () => work(at % 3 === 0))),
    );
    expect(most).toBe(1);
    expect(await oneAtATime('test', async () => 'done')).toBe('done');
  });
});

describe('migrations of a database', () => {
  interface Old extends DBSchema {
    things: { key: string; value: unknown };
  }
  const first = (database: { createObjectStore(name: 'things'): unknown }) => {
    database.createObjectStore('things');
  };

  test('steps run in order, once each', async () => {
    const ran: string[] = [];
    const open = stepwiseDatabase<Old>('steps-in-order', [
      (database) => {
        first(database);
        ran.push('one');
      },
    ]);
    await (await open()).put('things', 'old', 'a');
    (await open()).close();
    const later = stepwiseDatabase<Old>('steps-in-order', [
      () => void ran.push('never again'),
      async (_database, transaction) => {
        ran.push('two');
        const store = transaction.objectStore('things');
        await store.put(`${await store.get('a')} and new`, 'a');
      },
    ]);
    expect(await (await later()).get('things', 'a')).toBe('old and new');
    expect(ran).toEqual(['one', 'two']);
  });

  test.each([
    ['at once', false],
    ['after a write', true],
  ])('a step that fails %s leaves the old data and version', async (_when, late) => {
    const name = `failing-step-${late}`;
    const open = stepwiseDatabase<Old>(name, [first]);
    await (await open()).put('things', 'precious', 'a');
    (await open()).close();
    const failing = stepwiseDatabase<Old>(name, [
      first,
      async (_database, transaction) => {
        if (late) await transaction.objectStore('things').put('half done', 'a');
        throw new Error('the step cannot read this');
      },
    ]);
    await expect(failing()).rejects.toThrow('the step cannot read this');
    const back = stepwiseDatabase<Old>(name, [first]);
    expect(await (await back()).get('things', 'a')).toBe('precious');
    expect((await back()).version).toBe(1);
  });

  test('data of a newer version are not touched', async () => {
    const newer = stepwiseDatabase<Old>('newer', [first, () => undefined]);
    await (await newer()).put('things', 'of tomorrow', 'a');
    (await newer()).close();
    const older = stepwiseDatabase<Old>('newer', [first]);
    expect(storageFault(await older().catch((cause: unknown) => cause))).toBe('storage-newer');
    const again = stepwiseDatabase<Old>('newer', [first, () => undefined]);
    expect(await (await again()).get('things', 'a')).toBe('of tomorrow');
  });

  test('an open old page does not hold up the upgrade of a newer one', async () => {
    const old = stepwiseDatabase<Old>('held-up', [first]);
    await (await old()).put('things', 1, 'a');
    const upgraded = stepwiseDatabase<Old>('held-up', [first, () => undefined]);
    expect(await (await upgraded()).get('things', 'a')).toBe(1);
  });
});
