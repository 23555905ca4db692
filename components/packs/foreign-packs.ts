import { withForeignIds } from '../../facts/subscription/foreign-ids.ts';
import type { Pack } from '../../facts/types.ts';
import type { NoteOrigin } from '../note/note-view.ts';
import type { LoadedPack } from './load-packs.ts';

/** Ids of all entities that come with the extension; an added pack may use them, but not define them anew. */
export const idsOf = (bundled: readonly Pack[]): Set<string> =>
  new Set(bundled.flatMap((pack) => pack.entities.map((entity) => entity.id)));

/** The facts of added packs under ids no bundled fact can have; feeds of fact-checks have none. */
export function foreignPacks(loaded: readonly LoadedPack[], bundled: readonly Pack[]): Pack[] {
  const known = idsOf(bundled);
  return loaded.flatMap(({ source }) =>
    source.kind === 'pack' ? [withForeignIds(source.pack, known).pack] : [],
  );
}

/** What readers are told about where an added pack's facts come from. */
export const originOf = ({ pack }: Pick<LoadedPack, 'pack'>): NoteOrigin => ({
  kind: 'pack',
  title: pack.title,
  signed: pack.pin !== null,
});

/** The same by pack id. */
export const originsOf = (loaded: readonly Pick<LoadedPack, 'pack'>[]): ReadonlyMap<string, NoteOrigin> =>
  new Map(loaded.map((entry) => [entry.pack.key, originOf(entry)]));
