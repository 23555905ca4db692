import type { Coverage } from '../messages.ts';
import { newestDate } from '../note/newest-date.ts';
import { bundledCoverage } from './bundled-facts.ts';
import { packStore, stampOf } from './kept-packs.ts';
import { engine } from './load-scripts.ts';

/** What is known at all, added packs included; told without the engine where what they know is kept. */
export async function coverageNow(): Promise<Coverage> {
  const own = bundledCoverage();
  const added = await addedCoverage();
  if (added === null) return own;
  const { facts, packs, checked } = added;
  return { facts: own.facts + facts, packs: own.packs + packs, checked: newestDate([own.checked, checked]) };
}

/** Null without added packs, or where they cannot be read. */
async function addedCoverage(): Promise<Coverage | null> {
  const packs = await packStore.all().then(
    (all) => all.packs,
    () => [],
  );
  if (packs.length === 0) return null;
  const head = await packStore.keptHead(stampOf(packs)).catch(() => null);
  return head === null ? (await engine()).addedCoverage() : head.coverage;
}
