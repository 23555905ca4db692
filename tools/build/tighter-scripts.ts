import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type MinifyOptions, minify } from 'terser';
import type { Plugin } from 'vite';

// Made anew for each script: Terser writes into them.
const optionsFor = (module: boolean): MinifyOptions => ({
  ecma: 2020,
  module,
  // What a script ends with is its answer to whoever injected it (judge.ts).
  compress: { passes: 6, expression: true },
});
const { version } = createRequire(import.meta.url)('terser/package.json') as { version: string };
/** The scripts are the same for each browser, and most stay as they are from build to build. */
const kept = join(import.meta.dirname, '../../node_modules/.cache/tighter-scripts');

/** Scripts go through Terser after Vite's own minifier: each finds what the other leaves (ADR 18). */
export function tighterScripts(): Plugin {
  return {
    name: 'randnotiz:tighter-scripts',
    apply: ({ build }, { command }) => command === 'build' && build?.minify !== false,
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'chunk') file.code = await keptTighter(file.code, file.exports.length > 0);
      },
    },
  };
}

/** The same script in fewer bytes. */
export async function tighter(code: string, module: boolean): Promise<string> {
  const result = await minify(code, optionsFor(module));
  return result.code ?? code;
}

/** The same, taken from the build before where that had the script, too. */
export async function keptTighter(code: string, module: boolean, folder = kept): Promise<string> {
  const made = JSON.stringify([version, optionsFor(module), code]);
  const file = join(folder, `${createHash('sha256').update(made).digest('hex')}.js`);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const script = await tighter(code, module);
  mkdirSync(folder, { recursive: true });
  // Two builds may run at once: a file is there whole or not at all.
  writeFileSync(`${file}.${process.pid}`, script);
  renameSync(`${file}.${process.pid}`, file);
  return script;
}
