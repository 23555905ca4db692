import type { AddedPack } from './added-pack.ts';
import type { PackFault } from './pack-fault.ts';

/** What the settings show of one added pack. */
export interface AddedPackView extends AddedPack {
  /** The beginning of the pinned key's hash, in groups of four; null for an unsigned pack. */
  readonly fingerprint: string | null;
  /** 'fell-back': the version in use was damaged, and the one before it stands in; 'damaged': none can be read. */
  readonly state: 'fine' | 'fell-back' | 'damaged';
}

export interface AddedPacks {
  readonly packs: readonly AddedPackView[];
  /** Keys of packs of which not even the record can be read any more. */
  readonly damaged: readonly string[];
  /** Why the packs could not be read at all; null otherwise. */
  readonly problem: PackFault | null;
}
