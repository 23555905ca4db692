import type { AddedKnowledge } from '../packs/added-engine.ts';
import type { AddedPack } from '../packs/added-pack.ts';
import { keptKnowledge, makeKnowledge } from '../packs/kept-knowledge.ts';
import type { PackShelf } from '../packs/pack-shelf.ts';
import { bundled } from './bundled.ts';

/** Packs the reader added, and what their knowledge is kept under. */
export interface StampedPacks {
  readonly packs: readonly AddedPack[];
  readonly stamp: string;
  readonly shelf: PackShelf;
}

/** Milliseconds, well within the time a browser leaves an idle background. */
const SOON = 3000;

/**
 * What added packs know, built on first use and anew after a change; null without any. Where the packs cannot be read
 * the bundled facts go on alone, and the settings say why.
 */
export function keepAdded(stampedPacks: () => Promise<StampedPacks | null>) {
  let added: Promise<AddedKnowledge | null> | null = null;
  let soon: ReturnType<typeof setTimeout> | undefined;
  const now = (): Promise<AddedKnowledge | null> => {
    added ??= read().catch(() => null);
    return added;
  };
  const read = async (): Promise<AddedKnowledge | null> => {
    const there = await stampedPacks();
    if (there === null) return null;
    const { packs, stamp, shelf } = there;
    const kept = await keptKnowledge(shelf, stamp, packs).catch(() => null);
    return kept ?? makeKnowledge(shelf, stamp, (await bundled()).packs());
  };
  return {
    now,
    /** Once several changes are through, it is built: then the next start finds its outline kept. */
    changed: (): void => {
      added = null;
      clearTimeout(soon);
      soon = setTimeout(() => void now(), SOON);
    },
  };
}
