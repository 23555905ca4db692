import type { Plugin } from 'vite';

/**
 * The engine's script carries the names of concepts only: what the lexicons say of them lies in the file of
 * ready-knowledge.ts, and comes with it before the first word is read.
 */
export function readyLexicon(): Plugin {
  return {
    name: 'randnotiz:ready-lexicon',
    // Not while developing, where there is no such file.
    apply: (_config, { mode }) => mode === 'production',
    transform: {
      filter: { id: /\/claims\/lexicon\/lexicons\.ts$/ },
      async handler() {
        const { conceptNames } = await import('../../claims/lexicon/lexicons.ts');
        return `export const conceptNames = ${JSON.stringify(conceptNames.join(' '))}.split(' ');
export const readLexicons = () => { throw new Error('A word was read before the lexicon had come.'); };`;
      },
    },
  };
}
