import { compileOutline } from '../../claims/linking/compile-outline.ts';
import { OUTLINE_FORMAT, type Outline } from '../../claims/linking/outline.ts';
import type { Pack } from '../../facts/types.ts';
import type { LoadedPack } from './load-packs.ts';
import type { PackStore } from './pack-store.ts';

/** Names all that an outline depends on. `engine` is the version of the extension: another one may read otherwise. */
export function outlineStamp(engine: string, loaded: readonly LoadedPack[]): string {
  const packs = loaded.map(({ pack, fellBack }) => [pack.key, pack.added, pack.current, fellBack]);
  return JSON.stringify([engine, OUTLINE_FORMAT, packs]);
}

/** The outline of added packs as kept, else made and kept: reading all records is most of a start. */
export async function keptOutline(
  store: PackStore,
  stamp: string,
  packs: () => readonly Pack[],
): Promise<Outline> {
  const kept = await store.outline(stamp).catch(() => null);
  if (kept) return kept;
  const outline = compileOutline(packs());
  // Where it cannot be kept (a full disk) the next start makes it again.
  await store.keepOutline(stamp, outline).catch(() => undefined);
  return outline;
}
