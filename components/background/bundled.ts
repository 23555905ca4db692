import { concepts } from '../../claims/lexicon/concepts.ts';
import { loadedOnce } from '../loaded-once.ts';
import { loadBundled } from './bundled-facts.ts';

/** What comes with the extension, kept while the background lives. */
export const bundled = loadedOnce(async () => {
  const loaded = await loadBundled();
  if (loaded.lexicon !== null) concepts.startFrom(loaded.lexicon);
  return loaded;
});
