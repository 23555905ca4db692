import { minify } from 'terser';
import type { Plugin } from 'vite';

/** Scripts go through Terser after Vite's own minifier: each finds what the other leaves (ADR 18). */
export function tighterScripts(): Plugin {
  return {
    name: 'randnotiz:tighter-scripts',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk') continue;
          const { code } = await minify(file.code, {
            ecma: 2020,
            module: file.exports.length > 0,
            compress: { passes: 6 },
          });
          file.code = code ?? file.code;
        }
      },
    },
  };
}
