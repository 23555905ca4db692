import type { Plugin } from 'vite';

/**
 * What the background knows is worked out when the extension is built, not at every start: the packs stand there as
 * JSON, read when first asked for (a script of that size takes several times as long to read), and their outline ready
 * made (reading all records takes ten times as long as all else of a start). Both modules answer the same without this.
 */
export function readyKnowledge(): Plugin {
  return {
    name: 'randnotiz:ready-knowledge',
    // Not while developing, where the packs change.
    apply: (_config, { mode }) => mode === 'production',
    transform: {
      filter: { id: /\/(?:facts\/packs|components\/background\/bundled-outline)\.ts$/ },
      handler: (_code, id) => (id.endsWith('/packs.ts') ? packsModule() : outlineModule()),
    },
  };
}

// The engine is loaded only where a build asks for it: it takes a moment.
export async function packsModule(): Promise<string> {
  const { bundledPacks } = await import('../../facts/packs.ts');
  return `const texts = ${JSON.stringify(bundledPacks().map((pack) => JSON.stringify(pack)))};
let packs = null;
export function bundledPacks() {
  packs ??= texts.map((text) => JSON.parse(text));
  return [...packs];
}`;
}

async function outlineModule(): Promise<string> {
  const { bundledOutline } = await import('../../components/background/bundled-outline.ts');
  const { outlineToText } = await import('../../components/background/outline-text.ts');
  return `import { outlineFromText } from './outline-text.ts';
const text = ${JSON.stringify(outlineToText(bundledOutline()))};
export const bundledOutline = () => outlineFromText(text);`;
}
