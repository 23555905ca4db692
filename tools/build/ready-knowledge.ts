import type { Plugin } from 'vite';

const FILE = 'knowledge.bin';
/** Background and engine both name it, for each browser: once is enough for a build. */
let made: ReturnType<typeof knowledgeFile> | null = null;

/**
 * What the background knows is worked out when the extension is built, not at every start: packs and outline lie in a
 * file beside its script, in a form that is taken as it is, and the script carries only how much that is. The module
 * it stands for answers the same without this.
 */
export function readyKnowledge(): Plugin {
  return {
    name: 'randnotiz:ready-knowledge',
    // Not while developing, where the packs change.
    apply: (_config, { mode }) => mode === 'production',
    transform: {
      filter: { id: /\/components\/background\/bundled-facts\.ts$/ },
      async handler() {
        made ??= knowledgeFile();
        this.emitFile({ type: 'asset', fileName: FILE, source: await made });
        return readyModule();
      },
    },
  };
}

// The engine is loaded only where a build asks for it: it takes a moment.
export async function knowledgeFile(): Promise<Uint8Array<ArrayBuffer>> {
  const { bundledPacks } = await import('../../facts/packs.ts');
  const { compileOutline } = await import('../../claims/linking/compile-outline.ts');
  const { writeKnowledge } = await import('../../components/background/knowledge-file.ts');
  const { FactIndex } = await import('../../claims/linking/fact-index.ts');
  const { recordsOf } = await import('../../claims/linking/records.ts');
  const { storeFrame } = await import('../../claims/linking/stored-frame.ts');
  const { concepts } = await import('../../claims/lexicon/concepts.ts');
  const packs = bundledPacks();
  const outline = compileOutline(packs);
  const index = new FactIndex(outline, recordsOf(packs));
  const frames = Array.from({ length: index.size }, (_, row) => storeFrame(index.entry(row).frame));
  return writeKnowledge(outline, packs, frames, concepts.stored());
}

async function readyModule(): Promise<string> {
  const { bundledCoverage, bundledIds } = await import('../../components/background/bundled-facts.ts');
  return `import { fetchAhead, fetchKnowledge } from './fetch-knowledge.ts';
export const bundledCoverage = () => (${JSON.stringify(bundledCoverage())});
export const bundledIds = () => ${JSON.stringify(bundledIds())};
export const bringBundled = () => fetchAhead('/${FILE}');
export const loadBundled = () => fetchKnowledge('/${FILE}');`;
}
