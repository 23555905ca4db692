import { loadBundled } from './bundled-facts.ts';
import type { BundledKnowledge } from './knowledge-file.ts';

let loading: Promise<BundledKnowledge> | null = null;

/** What comes with the extension, loaded on first use and kept while the background lives. */
export function bundled(): Promise<BundledKnowledge> {
  loading ??= loadBundled().catch((cause) => {
    loading = null;
    throw cause;
  });
  return loading;
}
