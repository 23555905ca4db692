import { differenceOf } from '../../facts/subscription/difference.ts';
import { openEnvelope } from '../../facts/subscription/envelope.ts';
import { decidePin } from '../../facts/subscription/key-pin.ts';
import { entriesOf, readSource, type Source } from '../../facts/subscription/read-source.ts';
import { storageFault } from '../storage/storage-fault.ts';
import type { AddedPack } from './added-pack.ts';
import { sourceIn } from './load-packs.ts';
import { type Faulty, faulty } from './pack-fault.ts';
import { described, feedKey } from './pack-name.ts';
import type { PackStore } from './pack-store.ts';
import { verifySignature } from './verify-signature.ts';

export interface TakeInTools {
  readonly store: PackStore;
  /** Ids of the packs that come with the extension. */
  readonly bundled: ReadonlySet<string>;
  /** Builds an engine with the pack and reads a sentence; throws where that fails. */
  readonly tryOut: (source: Source) => void | Promise<void>;
  readonly now: () => Date;
}

export interface Arrival {
  readonly text: string;
  readonly from: AddedPack['from'];
  readonly etag: string | null;
  /** The pack that is to be updated; null to add one. */
  readonly before: AddedPack | null;
}

export type TakenIn =
  | { readonly ok: true; readonly outcome: 'added' | 'updated' | 'unchanged'; readonly pack: AddedPack }
  | Faulty;

/**
 * Takes a file's text in: signature, key, content and a trial run are judged whole, then it is stored beside the
 * version in use and pointed at. Whatever fails, the version in use stays as it is. Never throws.
 */
export async function takeIn(arrival: Arrival, tools: TakeInTools): Promise<TakenIn> {
  const judged = await judge(arrival, tools);
  if (!judged.ok) return judged;
  try {
    return await keep(arrival, judged, tools);
  } catch (cause) {
    return faulty(storageFault(cause), cause instanceof Error ? cause.message : null);
  }
}

interface Judged {
  readonly ok: true;
  readonly source: Source;
  readonly content: string;
  readonly pin: string | null;
}

async function judge({ text, before }: Arrival, tools: TakeInTools): Promise<Judged | Faulty> {
  const opened = openEnvelope(text);
  if (!opened.ok) return faulty(opened.fault, opened.detail);
  const { content, signed } = opened.value;
  if (signed !== null) {
    const answer = await verifySignature(content, signed);
    if (answer !== 'good') return faulty(answer === 'bad' ? 'bad-signature' : 'signature-unsupported');
  }
  const pinned = decidePin(before?.pin ?? null, signed?.key ?? null);
  if (!pinned.ok) return faulty(pinned.fault);
  const read = readSource(opened.parsed);
  if (!read.ok) return faulty(read.fault, detailOf(read));
  try {
    await tools.tryOut(read.value);
  } catch (cause) {
    return faulty('unusable', cause instanceof Error ? cause.message : null);
  }
  return { ok: true, source: read.value, content, pin: pinned.pin };
}

async function keep(arrival: Arrival, judged: Judged, tools: TakeInTools): Promise<TakenIn> {
  const { source, content, pin } = judged;
  const { from, before: asked } = arrival;
  const key = source.kind === 'pack' ? source.pack.id : feedKey(from);
  if (tools.bundled.has(key)) return faulty('id-taken', key);
  if (asked !== null && asked.key !== key) return faulty('other-pack', `${asked.key} became ${key}`);
  const before = asked ?? (await tools.store.get(key));
  if (asked === null && before !== null) {
    // A second file of the same pack is an update; from elsewhere it could be anybody's.
    if (before.from.kind !== 'file' || from.kind !== 'file') return faulty('id-taken', key);
    const pinned = decidePin(before.pin, pin);
    if (!pinned.ok) return faulty(pinned.fault);
  }
  const at = tools.now().toISOString();
  const old = before === null ? null : await tools.store.text(key, before.current);
  if (before !== null && old === content && before.pin === pin) {
    const same = await tools.store.note(key, (pack) => ({
      ...pack,
      etag: arrival.etag,
      failures: 0,
      last: { at, outcome: 'unchanged', detail: null },
    }));
    return same === null ? faulty('not-there') : { ok: true, outcome: 'unchanged', pack: same };
  }
  const outcome = before === null ? 'added' : 'updated';
  // Without the old version, lost or damaged, everything would seem new.
  const was = before === null ? null : sourceIn(old, before);
  const current = await tools.store.writeBeside(key, content);
  const next: AddedPack = {
    key,
    ...described(source, from),
    from,
    auto: before?.auto ?? from.kind === 'url',
    current,
    previous: before?.current ?? null,
    pin,
    etag: arrival.etag,
    added: before?.added ?? at,
    last: { at, outcome, detail: detailOf(source) },
    failures: 0,
    updated: at,
    difference: was === null ? null : differenceOf(entriesOf(was), entriesOf(source)),
  };
  const switched = await tools.store.switchTo(next, before?.current ?? null);
  return switched
    ? { ok: true, outcome, pack: next }
    : faulty('stopped', 'changed by somebody else meanwhile');
}

const detailOf = ({ problems: [first] }: Pick<Source, 'problems'>): string | null =>
  first ? `${first.record} ${first.path}: ${first.message}`.slice(0, 500) : null;
