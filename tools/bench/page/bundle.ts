import { join } from 'node:path';
import { build } from 'vite';

/** The script of in-page.ts with everything it needs, as one classic script. */
export async function bundleInPage(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: true,
      lib: { entry: join(import.meta.dirname, 'in-page.ts'), formats: ['iife'], name: 'randnotizBench' },
    },
  });
  const chunks = [output].flat().flatMap((each) => ('output' in each ? each.output : []));
  const chunk = chunks.find((each) => each.type === 'chunk');
  if (chunk === undefined) throw new Error('The script for the page could not be bundled.');
  return chunk.code;
}
