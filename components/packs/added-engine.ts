import { type Bring, createEngine } from '../../claims/engine.ts';
import { FactIndex } from '../../claims/linking/fact-index.ts';
import type { Outline } from '../../claims/linking/outline.ts';
import type { Records } from '../../claims/linking/records.ts';
import { ReviewIndex } from '../../claims/review/review-index.ts';
import { withForeignIds } from '../../facts/subscription/foreign-ids.ts';
import type { Source } from '../../facts/subscription/read-source.ts';
import type { Pack } from '../../facts/types.ts';
import type { Coverage } from '../messages.ts';
import type { FactBook } from '../note/fact-book.ts';
import { indexBook } from '../note/index-book.ts';
import type { NoteOrigin } from '../note/note-view.ts';
import { idsOf, originOf } from './foreign-packs.ts';
import type { LoadedPack } from './load-packs.ts';

/** What the added packs know. */
export interface AddedKnowledge {
  /** Null where only fact-checks were added. */
  readonly facts: AddedFacts | null;
  readonly reviews: readonly { readonly index: ReviewIndex; readonly origin: NoteOrigin }[];
  /** By pack id. */
  readonly origins: ReadonlyMap<string, NoteOrigin>;
  readonly coverage: Coverage;
}

/** An index of its own beside the bundled one: so no added name, fact or word can change what the bundled facts find; it can only add to it. */
export interface AddedFacts {
  readonly index: FactIndex;
  readonly book: FactBook;
  readonly bring: Bring;
}

export function addedFacts(outline: Outline, records: Records, bring: Bring): AddedFacts {
  const index = new FactIndex(outline, records);
  return { index, book: indexBook(index), bring };
}

/** Names come from the bundled packs, too: most added facts are about the same companies and cars. */
const namesOf = (bundled: readonly Pack[]): Pack[] => bundled.map((pack) => ({ ...pack, facts: [] }));

/** What that index is made of; `foreign` as in foreign-packs.ts. */
export const enginePacks = (foreign: readonly Pack[], bundled: readonly Pack[]): Pack[] => [
  ...namesOf(bundled),
  ...foreign,
];

export const reviewsOf = (loaded: readonly LoadedPack[]): AddedKnowledge['reviews'] =>
  loaded.flatMap((entry) =>
    entry.source.kind === 'reviews'
      ? [{ index: new ReviewIndex(entry.source.reviews), origin: originOf(entry) }]
      : [],
  );

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
