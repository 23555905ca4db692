import { type ReadonlySignal, signal } from '@preact/signals';
import { bundledPacks } from '../../facts/packs.ts';
import { type LoadedPack, loadPacks } from '../packs/load-packs.ts';
import { hearPackNews } from '../packs/pack-news.ts';
import { PackStore } from '../packs/pack-store.ts';
import { type FactSearch, factSearch } from './search-facts.ts';

/** The search over all facts: the bundled ones at once, those of added packs as soon as they are read, and their changes. */
export function knownFacts(end: AbortSignal): ReadonlySignal<FactSearch> {
  const bundled = bundledPacks();
  const store = new PackStore();
  const search = signal(factSearch(bundled));
  let asked = 0;
  const load = async (): Promise<void> => {
    asked += 1;
    const mine = asked;
    // Packs that cannot be read are told in their own part of the settings.
    const loaded: readonly LoadedPack[] = await loadPacks(store).then(
      (packs) => packs.loaded,
      () => [],
    );
    const isNews = loaded.length > 0 || search.peek().origins.size > 0;
    if (mine === asked && isNews && !end.aborted) search.value = factSearch(bundled, loaded);
  };
  hearPackNews((news) => {
    if (news.kind === 'changed') void load();
  }, end);
  void load();
  return search;
}
