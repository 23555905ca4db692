import { createEngine, engineOver } from '../../claims/engine.ts';
import { compileOutline } from '../../claims/linking/compile-outline.ts';
import { FactIndex } from '../../claims/linking/fact-index.ts';
import type { Outline } from '../../claims/linking/outline.ts';
import { recordsOf } from '../../claims/linking/records.ts';
import { ReviewIndex } from '../../claims/review/review-index.ts';
import type { Engine } from '../../claims/types.ts';
import { withForeignIds } from '../../facts/subscription/foreign-ids.ts';
import type { Source } from '../../facts/subscription/read-source.ts';
import type { Pack } from '../../facts/types.ts';
import type { Coverage } from '../messages.ts';
import { coverageOf, type FactBook } from '../note/fact-book.ts';
import { indexBook } from '../note/index-book.ts';
import type { NoteOrigin } from '../note/note-view.ts';
import { foreignPacks, idsOf, originOf, originsOf } from './foreign-packs.ts';
import type { LoadedPack } from './load-packs.ts';

/** What the added packs know. */
export interface AddedKnowledge {
  /** Facts and their own engine; null where only fact-checks were added. */
  readonly engine: Engine | null;
  readonly book: FactBook;
  readonly reviews: readonly { readonly index: ReviewIndex; readonly origin: NoteOrigin }[];
  /** By pack id. */
  readonly origins: ReadonlyMap<string, NoteOrigin>;
  readonly coverage: Coverage;
}

/** Names come from the bundled packs, too: most added facts are about the same companies and cars. */
const namesOf = (bundled: readonly Pack[]): Pack[] => bundled.map((pack) => ({ ...pack, facts: [] }));

/** What that engine reads. */
export const enginePacks = (loaded: readonly LoadedPack[], bundled: readonly Pack[]): Pack[] => [
  ...namesOf(bundled),
  ...foreignPacks(loaded, bundled),
];

/**
 * Builds the knowledge of added packs as an engine of its own beside the bundled one. So no added name, fact or word
 * can change what the bundled facts find; it can only add to it. `outline`: kept for its `enginePacks`.
 */
export function addedEngine(
  loaded: readonly LoadedPack[],
  bundled: readonly Pack[],
  outline?: Outline,
): AddedKnowledge {
  const packs = foreignPacks(loaded, bundled);
  const reviews = loaded.flatMap((entry) =>
    entry.source.kind === 'reviews'
      ? [{ index: new ReviewIndex(entry.source.reviews), origin: originOf(entry) }]
      : [],
  );
  const all = [...namesOf(bundled), ...packs];
  const coverage = coverageOf(packs);
  const index = new FactIndex(outline ?? compileOutline(all), recordsOf(all));
  return {
    engine: packs.length === 0 ? null : engineOver(index),
    book: indexBook(index),
    reviews,
    origins: originsOf(loaded),
    coverage: { ...coverage, packs: loaded.length },
  };
}

/** Reads one article with a pack before it may be used; throws what the engine throws. */
export function tryOut(source: Source, bundled: readonly Pack[]): void {
  if (source.kind === 'reviews') {
    new ReviewIndex(source.reviews).find(SAMPLE);
    return;
  }
  const { pack } = withForeignIds(source.pack, idsOf(bundled));
  createEngine([...namesOf(bundled), pack]).annotate({ text: SAMPLE });
}

/** Names, a date, a sum, a share and a time: what every reading goes through. */
const SAMPLE =
  'Das neue Elektroauto von Xiaomi kommt 2027 nach Deutschland und kostet rund 50.000 Euro.\n' +
  'Auf der Nordschleife brauchte der Wagen 7:04,957 Minuten, 12 Prozent weniger als im Vorjahr.';
