import { compileOutline } from '../../claims/linking/compile-outline.ts';
import { recordsOf } from '../../claims/linking/records.ts';
import { bundledPacks } from '../../facts/packs.ts';
import type { Coverage } from '../messages.ts';
import { coverageOf } from '../note/fact-book.ts';
import type { BundledKnowledge } from './knowledge-file.ts';

/** How much comes with the extension. A build puts the answers of this file here ready made (tools/build/ready-knowledge.ts). */
export const bundledCoverage = (): Coverage => coverageOf(bundledPacks());

export const bundledIds = (): readonly string[] => bundledPacks().map((pack) => pack.id);

/** Lets it come while the engine's script is loaded; here nothing is to come. */
export const bringBundled = (): void => undefined;

export async function loadBundled(): Promise<BundledKnowledge> {
  const packs = bundledPacks();
  return { outline: compileOutline(packs), records: recordsOf(packs), lexicon: null, packs: () => packs };
}
