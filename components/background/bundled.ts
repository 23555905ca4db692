import { loadedOnce } from '../loaded-once.ts';
import { loadBundled } from './bundled-facts.ts';

/** What comes with the extension, kept while the background lives. */
export const bundled = loadedOnce(loadBundled);
