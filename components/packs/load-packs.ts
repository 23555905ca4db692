import { openEnvelope } from '../../facts/subscription/envelope.ts';
import { readSource, type Source } from '../../facts/subscription/read-source.ts';
import type { AddedPack } from './added-pack.ts';
import type { PackStore } from './pack-store.ts';

export interface LoadedPack {
  readonly pack: AddedPack;
  readonly source: Source;
  /** True where the version in use was damaged and the one before it stands in. */
  readonly fellBack: boolean;
}

export interface LoadedPacks {
  readonly loaded: readonly LoadedPack[];
  /** Keys of packs of which nothing can be read. */
  readonly damaged: readonly string[];
}

/** Reads and checks the stored versions anew: what lies on a disk is no more trusted than what comes over the net. */
export async function loadPacks(store: PackStore): Promise<LoadedPacks> {
  const { packs, damaged } = await store.all();
  const loaded: LoadedPack[] = [];
  const lost = [...damaged];
  for (const pack of packs) {
    const entry = await loadPack(store, pack);
    if (entry === null) lost.push(pack.key);
    else loaded.push(entry);
  }
  return { loaded, damaged: lost };
}

/** The version in use, or the one before it where that is damaged; null where neither can be read. */
export async function loadPack(store: PackStore, pack: AddedPack): Promise<LoadedPack | null> {
  const now = sourceIn(await store.text(pack.key, pack.current), pack);
  const before =
    now === null && pack.previous !== null ? sourceIn(await store.text(pack.key, pack.previous), pack) : null;
  const source = now ?? before;
  return source === null ? null : { pack, source, fellBack: now === null };
}

/** A stored version as that pack's content; null where it is missing, damaged or something else. */
export function sourceIn(text: string | null, { key, kind }: AddedPack): Source | null {
  const opened = text === null ? null : openEnvelope(text);
  const read = opened?.ok ? readSource(opened.parsed) : null;
  if (!read?.ok || read.value.kind !== kind) return null;
  return read.value.kind === 'pack' && read.value.pack.id !== key ? null : read.value;
}
