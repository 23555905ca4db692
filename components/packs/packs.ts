import { isDue } from '../../facts/subscription/update-time.ts';
import { oneAtATime } from '../storage/one-at-a-time.ts';
import type { AddedPack } from './added-pack.ts';
import { fetchSource } from './fetch-source.ts';
import { LONGEST_WAIT, MOST_BYTES, MOST_PACKS } from './limits.ts';
import { sourceIn } from './load-packs.ts';
import { packAddress } from './pack-address.ts';
import { faulty, type PackFault } from './pack-fault.ts';
import { described } from './pack-name.ts';
import { type Arrival, type TakeInTools, type TakenIn, takeIn } from './take-in.ts';

export interface PacksTools extends TakeInTools {
  readonly fetch?: typeof fetch;
  /** Whether the browser lets us reach an address. */
  readonly mayReach: (address: string) => Promise<boolean>;
  /** Told after every change of what is stored: of a pack's content, or only of what is noted about it. */
  readonly changed: (what: 'content' | 'record') => void;
  /** Told while a file arrives; `address` as stored. */
  readonly progress?: (address: string, bytes: number, all: number | null) => void;
}

/** Faults of a moment: they do not mean that the publisher's file is bad. */
const PASSING: ReadonlySet<PackFault> = new Set([
  'no-permission',
  'stopped',
  'storage-full',
  'storage-failed',
]);

/** Adding, updating and going back, one at a time: two updates of one pack would race for its next version. */
export function createPacks(tools: PacksTools) {
  const { store } = tools;
  const inTurn = async (work: () => Promise<TakenIn>): Promise<TakenIn> => {
    const done = await oneAtATime('packs', work);
    tools.changed(done.ok && done.outcome !== 'unchanged' ? 'content' : 'record');
    return done;
  };

  const addNew = async (arrival: Arrival): Promise<TakenIn> => {
    const { packs, damaged } = await store.all();
    if (packs.length + damaged.length >= MOST_PACKS) return faulty('too-many', `${MOST_PACKS}`);
    return takeIn(arrival, tools);
  };

  const get = async (address: string, etag: string | null) => {
    if (!(await tools.mayReach(address))) return faulty('no-permission', new URL(address).host);
    return fetchSource(address, {
      etag,
      mostBytes: MOST_BYTES,
      longestWait: LONGEST_WAIT,
      onProgress: (bytes, all) => tools.progress?.(address, bytes, all),
      ...(tools.fetch ? { fetch: tools.fetch } : {}),
    });
  };

  const noted = async (pack: AddedPack, done: TakenIn): Promise<TakenIn> => {
    if (done.ok) return done;
    const last = { at: tools.now().toISOString(), outcome: done.fault, detail: done.detail };
    const failures = PASSING.has(done.fault) ? 0 : 1;
    // A full disk must not hide what went wrong behind a second fault.
    await store
      .note(pack.key, (now) => ({ ...now, last, failures: now.failures + failures }))
      .catch(() => null);
    return done;
  };

  const updateNow = async (key: string): Promise<TakenIn> => {
    const before = await store.get(key);
    if (before === null || before.from.kind !== 'url') return faulty('not-there', key);
    // A version that got lost or damaged has to come anew, whatever the server says about changes.
    const isThere = (await store.text(key, before.current)) !== null;
    const fetched = await get(before.from.url, isThere ? before.etag : null);
    if (!fetched.ok) return noted(before, fetched);
    if (fetched.kind === 'text') {
      const { text, etag } = fetched;
      return noted(before, await takeIn({ text, etag, from: before.from, before }, tools));
    }
    const last = { at: tools.now().toISOString(), outcome: 'unchanged', detail: null };
    const pack = await store.note(key, (now) => ({ ...now, last, failures: 0 }));
    return pack === null ? faulty('not-there', key) : { ok: true, outcome: 'unchanged', pack };
  };

  return {
    addFile: (name: string, text: string): Promise<TakenIn> =>
      text.length > MOST_BYTES
        ? Promise.resolve(faulty('too-large'))
        : inTurn(() =>
            addNew({ text, etag: null, from: { kind: 'file', name: name.slice(0, 200) }, before: null }),
          ),

    addAddress: (typed: string): Promise<TakenIn> =>
      inTurn(async () => {
        const url = packAddress(typed);
        if (url === null) return faulty('bad-address');
        const { packs } = await store.all();
        const known = packs.find(({ from }) => from.kind === 'url' && from.url === url);
        if (known) return updateNow(known.key);
        const fetched = await get(url, null);
        if (!fetched.ok) return fetched;
        if (fetched.kind !== 'text') return faulty('server-error', 'status 304 without a question');
        const { text, etag } = fetched;
        return addNew({ text, etag, from: { kind: 'url', url }, before: null });
      }),

    update: (key: string): Promise<TakenIn> => inTurn(() => updateNow(key)),

    /** Updates what is due, one after another. Answers how many were asked for. */
    async updateDue(): Promise<number> {
      const { packs } = await store.all();
      const now = tools.now().getTime();
      const due = packs.filter(
        (pack) =>
          pack.auto && pack.from.kind === 'url' && isDue(Date.parse(pack.last.at), pack.failures, now),
      );
      for (const { key } of due) await inTurn(() => updateNow(key));
      return due.length;
    },

    /** Back to the version before; the newer one is kept as the one before, so it can be undone. No automatic updates then. */
    goBack: (key: string): Promise<TakenIn> =>
      inTurn(async () => {
        const pack = await store.get(key);
        if (!pack || pack.previous === null) return faulty('not-there', key);
        const source = sourceIn(await store.text(key, pack.previous), pack);
        if (source === null) return faulty('unusable', 'the version before is damaged');
        const last = { at: tools.now().toISOString(), outcome: 'went-back', detail: null };
        const next = {
          ...pack,
          ...described(source, pack.from),
          current: pack.previous,
          previous: pack.current,
          auto: false,
          etag: null,
          difference: null,
          last,
        };
        return (await store.switchTo(next, pack.current))
          ? { ok: true, outcome: 'updated', pack: next }
          : faulty('stopped');
      }),

    async setAuto(key: string, auto: boolean): Promise<void> {
      await store.note(key, (pack) => ({ ...pack, auto: auto && pack.from.kind === 'url' }));
      tools.changed('record');
    },

    async remove(key: string): Promise<void> {
      await oneAtATime('packs', () => store.remove(key));
      tools.changed('content');
    },
  };
}
