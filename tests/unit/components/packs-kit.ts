import 'fake-indexeddb/auto';
import { PackStore } from '../../../components/packs/pack-store.ts';
import { createPacks, type PacksTools } from '../../../components/packs/packs.ts';
import type { Pack } from '../../../facts/types.ts';
import { sampleFact, samplePack } from '../facts/sample.ts';

let databases = 0;

/** A store over a database of its own. */
export const freshStore = (name = `packs-${++databases}`): { store: PackStore; name: string } => ({
  store: new PackStore(name),
  name,
});

/** A pack whose one fact says which version it is; further facts by count. */
function versionOfPack(version: number, facts = 1, part: Partial<Pack> = {}): Pack {
  return samplePack({
    id: 'fremd',
    title_de: 'Fremdes Paket',
    title_en: 'Foreign pack',
    version: String(version),
    facts: Array.from({ length: facts }, (_, at) =>
      sampleFact({ id: `fact-${at}`, statement_de: `Aussage ${at} in Fassung ${version}.` }),
    ),
    ...part,
  });
}

export const packText = (version: number, facts = 1, part: Partial<Pack> = {}): string =>
  JSON.stringify(versionOfPack(version, facts, part));

interface Answer {
  readonly status?: number;
  readonly body?: string | Uint8Array<ArrayBuffer> | ReadableStream;
  readonly headers?: Record<string, string>;
}

/** A publisher's server: answers what `say` gives, and keeps what it was asked. */
export function server(say: (asked: Headers, count: number) => Answer | Promise<Answer>) {
  const asked: { url: string; headers: Headers; init: RequestInit }[] = [];
  const fetch: typeof globalThis.fetch = async (url, init = {}) => {
    const headers = new Headers(init.headers);
    asked.push({ url: String(url), headers, init });
    const { status = 200, body = null, headers: out = {} } = await say(headers, asked.length);
    return new Response(status === 304 ? null : body, { status, headers: out });
  };
  return { fetch, asked };
}

export function packsOver(store: PackStore, part: Partial<PacksTools> = {}) {
  const changes: Parameters<PacksTools['changed']>[0][] = [];
  const packs = createPacks({
    store,
    bundled: new Set(['entities']),
    tryOut: () => undefined,
    now: () => new Date('2026-03-13T10:00:00Z'),
    mayReach: async () => true,
    changed: (what) => changes.push(what),
    ...part,
  });
  return { packs, changes };
}
