import { compileOutline } from '../../claims/linking/compile-outline.ts';
import { knownFacts } from '../../claims/linking/known-facts.ts';
import type { Outline } from '../../claims/linking/outline.ts';
import { recordsOf } from '../../claims/linking/records.ts';
import { Names } from '../../claims/stored/names.ts';
import { foreignId } from '../../facts/subscription/foreign-ids.ts';
import type { Pack } from '../../facts/types.ts';
import { coverageOf } from '../note/fact-book.ts';
import { fromOnePiece, toOnePiece } from '../storage/one-piece.ts';
import { type AddedKnowledge, addedFacts, enginePacks, reviewsOf } from './added-engine.ts';
import type { AddedPack } from './added-pack.ts';
import { foreignPacks, originsOf } from './foreign-packs.ts';
import type { LoadedPack } from './load-packs.ts';
import type { PackShelf } from './pack-shelf.ts';

/** What added packs know, as kept under the stamp; no text of a pack is read, but for feeds of fact-checks. Null where it is not kept. */
export async function keptKnowledge(
  { store, loadPack, records: stored }: PackShelf,
  stamp: string,
  packs: readonly AddedPack[],
): Promise<AddedKnowledge | null> {
  const head = await store.keptHead(stamp);
  if (head === null) return null;
  const piece = await store.keptOutline();
  const outline = piece === null ? null : (fromOnePiece(await piece.arrayBuffer()) as Outline);
  const feeds = packs.filter(({ kind }) => kind === 'reviews');
  const loaded = await Promise.all(feeds.map((pack) => loadPack(pack)));
  const records = outline === null ? null : stored(new Names(outline.facts), new Names(outline.entities.ids));
  return {
    facts:
      outline === null || records === null
        ? null
        : addedFacts(outline, records, (rows) => records.bring(rows)),
    reviews: reviewsOf(loaded.flatMap((entry) => entry ?? [])),
    origins: originsOf(packs.map((pack) => ({ pack }))),
    coverage: head.coverage,
  };
}

/** The same made of the packs' texts, and kept for the next start. Null without any pack that can be read. */
export async function makeKnowledge(
  { store, loadPacks }: PackShelf,
  stamp: string,
  bundled: readonly Pack[],
): Promise<AddedKnowledge | null> {
  const { loaded, damaged } = await loadPacks();
  if (loaded.length === 0) return null;
  const { knowledge, outline, records } = knowledgeOf(loaded, bundled);
  // Where a version stands in for a damaged one each start looks anew. A full disk only means the same.
  if (damaged.length === 0 && loaded.every(({ fellBack }) => !fellBack))
    await store
      .keepKnowledge({ stamp, coverage: knowledge.coverage }, inOnePiece(outline), records())
      .catch(() => undefined);
  return knowledge;
}

/** A Blob comes out of the database several times as fast as columns by structured clone. */
const inOnePiece = (outline: Outline | null): Blob | null =>
  outline === null ? null : new Blob([toOnePiece(outline)]);

interface Made {
  readonly knowledge: AddedKnowledge;
  readonly outline: Outline | null;
  /** As their publishers wrote them, in the order of the outline: they get their foreign ids when they are read. */
  readonly records: () => string[];
}

/** What packs that are there whole know. */
export function knowledgeOf(loaded: readonly LoadedPack[], bundled: readonly Pack[]): Made {
  const packs = foreignPacks(loaded, bundled);
  const all = enginePacks(packs, bundled);
  const outline = packs.length === 0 ? null : compileOutline(all);
  return {
    knowledge: {
      facts: outline === null ? null : addedFacts(outline, recordsOf(all), async () => undefined),
      reviews: reviewsOf(loaded),
      origins: originsOf(loaded),
      coverage: { ...coverageOf(packs), packs: loaded.length },
    },
    outline,
    records: () => recordTexts(loaded, packs),
  };
}

function recordTexts(loaded: readonly LoadedPack[], packs: readonly Pack[]): string[] {
  const own = new Map(
    loaded.flatMap(({ source }) =>
      source.kind === 'pack'
        ? source.pack.facts.map((fact) => [foreignId(source.pack.id, fact.id), fact] as const)
        : [],
    ),
  );
  return knownFacts(packs).map(({ fact }) => JSON.stringify(own.get(fact.id)));
}
